package org.crossclaim.entry.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.source.SentTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows what was sent to the editors: whole, unedited, with its day.
 */
@Component
class SentViews {

	private final SentTexts texts;

	private final Words words;

	private final Dates dates;

	SentViews(SentTexts texts, Words words, Dates dates) {
		this.texts = texts;
		this.words = words;
		this.dates = dates;
	}

	/**
	 * What was sent of all that entries cite.
	 * @param entries the entries
	 * @return it by the slug of its source; without a statement where nothing was
	 */
	Map<String, EntryView.Sent> of(Stream<EntryDocument> entries) {
		Set<String> sources = entries.flatMap((entry) -> entry.evidence().stream())
			.map(EntryDocument.Evidence::source)
			.filter((source) -> source.startsWith(SentTexts.PREFIX))
			.collect(Collectors.toSet());
		Map<String, EntryView.Sent> sent = new HashMap<>();
		if (!sources.isEmpty()) {
			this.texts.of(sources)
				.forEach((source, text) -> sent.put(source,
						new EntryView.Sent(new Label(text.text(), this.words.foreign(text.language())),
								this.words.say("entry.sent", this.dates.day(text.sent()).words()))));
		}
		return sent;
	}

	/** The first of what an entry cites that was sent. */
	static EntryView.@Nullable Sent first(EntryDocument entry, Map<String, EntryView.Sent> sent) {
		return entry.evidence()
			.stream()
			.map((one) -> sent.get(one.source()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
