package org.crossclaim.capture.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crossclaim.capture.Capture;
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

	private final Words words;

	Passages(Entries entries, Words words) {
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
		return quotes.entrySet()
			.stream()
			.map((one) -> new QuotedPassage(anchor(one.getKey()), this.words.say("copies.not-checked"),
					new Label(one.getKey(), this.words.foreign(source.language())), null, one.getValue()))
			.toList();
	}

	/**
	 * The name under which a quote is found on the page of a copy.
	 * @param quote the quote
	 * @return the name
	 */
	static String anchor(String quote) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(quote.getBytes(StandardCharsets.UTF_8));
			return "quote-" + HexFormat.of().formatHex(hash, 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every platform has SHA-256", ex);
		}
	}

}
