package org.crossclaim.entry.web;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.entry.card.CheckWords;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citation;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says beside a quote whether it was found in a copy of its source, and leads to where it
 * stands.
 */
@Component
class CheckViews {

	private final Citations citations;

	private final Words words;

	private final CheckWords checks;

	CheckViews(Citations citations, Words words, CheckWords checks) {
		this.citations = citations;
		this.words = words;
		this.checks = checks;
	}

	/** What came of looking for a quote; absent where nobody looked. */
	EntryView.Check of(SourceDocument source, @Nullable Lookup lookup) {
		List<String> sentences = new ArrayList<>();
		sentences.add(this.checks.of(lookup));
		if (lookup != null && lookup.isGone()) {
			sentences.add(this.words.say("entry.corrected.gone"));
		}
		else if (source.isCorrected() && (lookup == null || lookup.corrected() == null)) {
			sentences.add(this.words.say("entry.corrected.unchecked"));
		}
		return new EntryView.Check((lookup != null) ? lookup.check() : Lookup.NOT_CHECKED,
				String.join(this.words.say("words.gap"), sentences), (lookup != null) ? lookup.href() : null);
	}

	/** The source, down to the very words that stand there where these are known. */
	Citation cited(SourceDocument source, @Nullable String quote, @Nullable Lookup lookup) {
		if (lookup == null || lookup.exact() == null) {
			return this.citations.of(source, quote);
		}
		boolean often = lookup.times() > 1;
		return this.citations.of(source, lookup.exact(), often ? lookup.prefix() : null,
				often ? lookup.suffix() : null);
	}

}
