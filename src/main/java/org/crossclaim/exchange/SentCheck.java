package org.crossclaim.exchange;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.entry.Leaning;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.exchange.rule.SentRules;
import org.crossclaim.source.SentText;
import org.crossclaim.source.SentTexts;
import org.crossclaim.source.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Checks that a dossier leaves alone what was sent to the editors.
 */
@Component
class SentCheck {

	private final SentTexts texts;

	private final Leaning leaning;

	SentCheck(SentTexts texts, Leaning leaning) {
		this.texts = texts;
		this.leaning = leaning;
	}

	/** Adds every fault to the reader, which knows the places. */
	void run(Dossier dossier, Known together, DossierReader reader) {
		Map<String, Set<String>> before = this.leaning
			.citing(dossier.entries().stream().map(EntryDocument::id).toList(), SentTexts.PREFIX);
		Set<String> named = Stream
			.of(dossier.sources().stream().map(SourceDocument::id), before.values().stream().flatMap(Set::stream),
					dossier.entries()
						.stream()
						.flatMap((entry) -> entry.evidence().stream())
						.map(EntryDocument.Evidence::source))
			.flatMap((slugs) -> slugs)
			.filter((source) -> source.startsWith(SentTexts.PREFIX))
			.collect(Collectors.toSet());
		if (named.isEmpty()) {
			return;
		}
		Map<String, SentText> sent = this.texts.of(named);
		for (EntryDocument entry : dossier.entries()) {
			SentRules.check(entry, before.getOrDefault(entry.id(), Set.of()), sent, together)
				.forEach((fault) -> reader.add("entries", entry.id(), fault));
		}
		for (SourceDocument source : dossier.sources()) {
			if (sent.containsKey(source.id())) {
				SentRules.check(source).forEach((fault) -> reader.add("sources", source.id(), fault));
			}
		}
	}

}
