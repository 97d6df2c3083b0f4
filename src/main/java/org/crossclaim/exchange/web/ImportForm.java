package org.crossclaim.exchange.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as pasted.
 *
 * @param text the dossier
 * @param name the name of the file that it came from
 * @param reason why
 * @param overwrite whether it may replace what was changed since it was last imported
 * @param seen what the preview told that its author looked at; empty where there was none
 */
record ImportForm(String text, String name, String reason, String overwrite, String seen) {

	private static final int LONGEST_NAME = 100;

	/** What a dossier without a file is called in its faults. */
	private static final String UNNAMED = "dossier";

	/** Browsers send every end of a line as two characters. */
	ImportForm(@Nullable String text, @Nullable String name, @Nullable String reason, @Nullable String overwrite,
			@Nullable String seen) {
		this.text = (text != null) ? text.replace("\r\n", "\n").replace('\r', '\n') : "";
		this.name = (name != null) ? name : "";
		this.reason = (reason != null) ? reason.strip() : "";
		this.overwrite = (overwrite != null) ? overwrite : "";
		this.seen = (seen != null) ? seen : "";
	}

	/** The same with the content of a file in place of what was pasted. */
	ImportForm with(@Nullable String file, byte[] content, int most) {
		if (content.length > most) {
			throw new Refusal(List.of(Fault.at("file", "import.too-large", most / 1024)));
		}
		try {
			String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			String last = (file != null) ? file.replaceFirst("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "") : "";
			return new ImportForm(read, last.substring(0, Math.min(last.length(), LONGEST_NAME)), this.reason,
					this.overwrite, this.seen);
		}
		catch (CharacterCodingException ex) {
			throw new Refusal(List.of(Fault.at("file", "dossier.no-text")));
		}
	}

	/** The dossier. */
	byte[] bytes(int most) {
		byte[] bytes = this.text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > most) {
			throw new Refusal(List.of(Fault.at("text", "import.too-large", most / 1024)));
		}
		return bytes;
	}

	/** What its faults call it. */
	String file() {
		return this.name.isBlank() ? UNNAMED : this.name;
	}

	/**
	 * The text for a text area: there, HTML leaves the first end of a line out.
	 * @return the text
	 */
	public String shown() {
		return this.text.startsWith("\n") ? "\n" + this.text : this.text;
	}

}
