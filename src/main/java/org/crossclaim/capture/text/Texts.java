package org.crossclaim.capture.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.crossclaim.capture.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of what a server sent.
 */
public final class Texts {

	private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

	private static final Set<String> PLAIN = Set.of("text/plain", "text/markdown", "text/csv", "application/json");

	private static final String UNKNOWN = "application/octet-stream";

	private Texts() {
	}

	/**
	 * Reads the text of what a server answered.
	 * @param fetched the answer
	 * @return its text, or why there is none
	 */
	public static ExtractedText of(Fetched fetched) {
		return of(fetched.mediaType(), fetched.charset(), fetched.content());
	}

	/**
	 * Reads the text.
	 * @param mediaType of which type it is said to be, in lower case, without parameters
	 * @param charset in which charset it is said to be
	 * @param content the bytes
	 * @return its text, or why there is none
	 */
	public static ExtractedText of(String mediaType, @Nullable String charset, byte[] content) {
		String type = mediaType.equals(UNKNOWN) ? looksLike(content) : mediaType;
		if (type.equals("application/pdf")) {
			return PdfText.of(content);
		}
		if (HTML.contains(type)) {
			Decoded decoded = Decoding.ofHtml(content, charset);
			return HtmlText.of(decoded.text(), decoded.charset());
		}
		if (PLAIN.contains(type)) {
			Decoded decoded = Decoding.of(content, charset);
			return ExtractedText.of(decoded.text().replace("\r\n", "\n").replace('\r', '\n'), null, decoded.charset());
		}
		return ExtractedText.none(NoText.TYPE);
	}

	/** Some servers, and most files that somebody brings, name no type. */
	private static String looksLike(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1).strip()
			.toLowerCase(Locale.ROOT);
		if (start.startsWith("%pdf-")) {
			return "application/pdf";
		}
		return (start.startsWith("<!doctype html") || start.startsWith("<html")) ? "text/html" : UNKNOWN;
	}

	/**
	 * A text and the charset that it was in.
	 *
	 * @param text the text
	 * @param charset the name of the charset
	 */
	record Decoded(String text, String charset) {
	}

}
