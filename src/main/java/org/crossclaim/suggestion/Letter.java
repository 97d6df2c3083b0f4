package org.crossclaim.suggestion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a reader writes.
 *
 * @param kind what it is, a word of {@link SuggestionKind}
 * @param url the address of the source
 * @param wrong which words are wrong
 * @param text what shows it, or what the source says
 * @param name who writes, if they say
 * @param credited whether the history may name them
 * @param contact how to reach them, if they say
 */
public record Letter(@Nullable String kind, String url, String wrong, String text, String name, boolean credited,
		String contact) {

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_ADDRESS = 2000;

	private static final int LONGEST_TEXT = 5000;

	/**
	 * Checks it.
	 * @return of which kind it is
	 * @throws Refusal with every fault at its field
	 */
	SuggestionKind checked() {
		List<Fault> faults = new ArrayList<>();
		SuggestionKind given = SuggestionKind.of(this.kind).orElse(null);
		if (given == null) {
			faults.add(Fault.at("kind", "suggest.kind.missing"));
		}
		if (given == SuggestionKind.SOURCE && this.url.isBlank()) {
			faults.add(Fault.at("url", "suggest.url.missing"));
		}
		else if (!this.url.isBlank() && !isAddress(this.url.strip())) {
			faults.add(Fault.at("url", "suggest.url.malformed"));
		}
		if (given == SuggestionKind.CORRECTION && this.wrong.isBlank()) {
			faults.add(Fault.at("wrong", "suggest.wrong.missing"));
		}
		if (given == SuggestionKind.CORRECTION && this.text.isBlank()) {
			faults.add(Fault.at("text", "suggest.text.missing"));
		}
		if (this.credited && this.name.isBlank()) {
			faults.add(Fault.at("name", "suggest.name.missing"));
		}
		tooLong(faults, "url", this.url, LONGEST_ADDRESS);
		tooLong(faults, "wrong", this.wrong, LONGEST_TEXT);
		tooLong(faults, "text", this.text, LONGEST_TEXT);
		tooLong(faults, "name", this.name, LONGEST_LINE);
		tooLong(faults, "contact", this.contact, LONGEST_LINE);
		if (given == null || !faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return given;
	}

	static void tooLong(List<Fault> faults, String field, String value, int most) {
		int length = value.codePointCount(0, value.length());
		if (length > most) {
			faults.add(Fault.at(field, "suggest.too-long", length, most));
		}
	}

	private static boolean isAddress(String text) {
		try {
			URI address = new URI(text);
			return List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
