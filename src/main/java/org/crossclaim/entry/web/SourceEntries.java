package org.crossclaim.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.crossclaim.entry.Entries;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Step;
import org.crossclaim.page.Label;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;
import org.crossclaim.source.page.SourceSection;

import org.springframework.stereotype.Component;

/**
 * On the page of a source: what it is cited for and against, with the words quoted from
 * it.
 */
@Component
class SourceEntries implements SourceSection {

	private static final int MOST = 200;

	private final Entries entries;

	private final EntryLists lists;

	private final Citations citations;

	private final Words words;

	SourceEntries(Entries entries, EntryLists lists, Citations citations, Words words) {
		this.entries = entries;
		this.lists = lists;
		this.citations = citations;
		this.words = words;
	}

	@Override
	public Optional<Section> of(SourceDocument source) {
		Map<String, Predicate<EntryDocument>> parts = new LinkedHashMap<>();
		for (Stance stance : Stance.values()) {
			parts.put(this.words.say("entry.source." + stance.word()),
					(entry) -> entry.evidence()
						.stream()
						.anyMatch((one) -> one.source().equals(source.id()) && one.stance() == stance));
		}
		parts.put(this.words.say("entry.source.step"), (entry) -> steps(entry, source).findAny().isPresent());
		List<EntryLists.Part> found = this.lists.parts(this.entries.bySource(source.id(), MOST), parts,
				(entry) -> quotes(entry, source));
		return found.isEmpty() ? Optional.empty() : Optional.of(new Section("entry/source", found));
	}

	private List<EntryLists.Quote> quotes(EntryDocument entry, SourceDocument source) {
		Stream<@Nullable String> quotes = entry.evidence()
			.stream()
			.filter((evidence) -> evidence.source().equals(source.id()))
			.map(EntryDocument.Evidence::quote);
		return Stream.concat(quotes, steps(entry, source).map(Step::quote))
			.flatMap(Stream::ofNullable)
			.distinct()
			.map((quote) -> new EntryLists.Quote(new Label(quote, this.words.foreign(source.language())),
					this.citations.of(source, quote)))
			.toList();
	}

	private static Stream<Step> steps(EntryDocument entry, SourceDocument source) {
		return entry.evidence()
			.stream()
			.flatMap((evidence) -> evidence.steps().stream())
			.filter((step) -> step.source().equals(source.id()));
	}

}
