package org.crossclaim.capture.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crossclaim.capture.Capture;
import org.crossclaim.capture.quote.FoundQuotes;
import org.crossclaim.capture.quote.Verdict;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the record quotes from a source, each with what came of looking for it in a copy.
 */
@Component
class Passages {

	private static final int MOST = 200;

	private final Entries entries;

	private final FoundQuotes found;

	private final Words words;

	Passages(Entries entries, FoundQuotes found, Words words) {
		this.found = found;
		this.entries = entries;
		this.words = words;
	}

	List<QuotedPassage> of(SourceDocument source, Capture capture, @Nullable String text) {
		Map<String, List<QuotedPassage.QuotingEntry>> quotes = new LinkedHashMap<>();
		for (EntryLine line : this.entries.bySource(source.id(), MOST)) {
			line.document()
				.evidence()
				.stream()
				.filter((one) -> one.source().equals(source.id()) && one.quote() != null)
				.map((one) -> Objects.requireNonNull(one.quote()))
				.distinct()
				.forEach((quote) -> quotes.computeIfAbsent(quote, (key) -> new ArrayList<>())
					.add(new QuotedPassage.QuotingEntry(line.document().id(),
							this.words.label(line.document().statement()))));
		}
		Map<String, FoundQuotes.Found> found = quotes.isEmpty() ? Map.of() : this.found.in(capture.sha256());
		return quotes.entrySet()
			.stream()
			.map((one) -> passage(one.getKey(), one.getValue(), source, capture,
					found.get(FoundQuotes.name(one.getKey())), text))
			.toList();
	}

	private QuotedPassage passage(String quote, List<QuotedPassage.QuotingEntry> entries, SourceDocument source,
			Capture capture, FoundQuotes.@Nullable Found found, @Nullable String text) {
		QuotedPassage.Place place = (found != null && found.begins() != null && found.ends() != null && text != null
				&& found.ends() <= text.length()) ? QuotedPassage.Place.of(text, found.begins(), found.ends()) : null;
		return new QuotedPassage(anchor(quote),
				this.words
					.say("copies.verdict." + ((found != null) ? found.verdict().word() : unlooked(capture, text))),
				new Label(quote, this.words.foreign(source.language())), place, entries);
	}

	private static String unlooked(Capture capture, @Nullable String text) {
		return (capture.isHere() && text == null) ? Verdict.NOTHING.word() : "not-checked";
	}

	/**
	 * The name under which a quote is found on the page of a copy.
	 * @param quote the quote
	 * @return the name
	 */
	static String anchor(String quote) {
		return "quote-" + FoundQuotes.name(quote).substring(0, 12);
	}

}
