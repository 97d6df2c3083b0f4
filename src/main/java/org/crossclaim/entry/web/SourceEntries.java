package org.crossclaim.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Step;
import org.crossclaim.entry.line.QuoteLookups;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.page.Label;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.crossclaim.source.SentTexts;
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

	private final QuoteLookups lookups;

	private final CheckViews checks;

	private final Words words;

	SourceEntries(Entries entries, EntryLists lists, QuoteLookups lookups, CheckViews checks, Words words) {
		this.entries = entries;
		this.lists = lists;
		this.lookups = lookups;
		this.checks = checks;
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
		List<EntryLine> lines = this.entries.bySource(source.id(), MOST);
		Map<Quoted, Lookup> looked = this.lookups.of(lines.stream().map(EntryLine::document).toList(),
				(slug) -> Optional.of(source).filter((one) -> one.id().equals(slug)));
		List<EntryLists.Part> found = this.lists.parts(lines, parts, (entry) -> quotes(entry, source, looked));
		return found.isEmpty() ? Optional.empty() : Optional.of(new Section("entry/source", found));
	}

	private List<EntryLists.Quote> quotes(EntryDocument entry, SourceDocument source, Map<Quoted, Lookup> looked) {
		Stream<Quoted> evidence = entry.evidence()
			.stream()
			.filter((one) -> one.source().equals(source.id()))
			.flatMap(Quoted::in);
		return Stream.concat(evidence, steps(entry, source).flatMap(Quoted::in))
			.distinct()
			.map((quoted) -> new EntryLists.Quote(new Label(quoted.quote(), this.words.foreign(source.language())),
					this.checks.cited(source, quoted.quote(), looked.get(quoted)),
					source.id().startsWith(SentTexts.PREFIX) ? null : this.checks.of(source, looked.get(quoted))))
			.toList();
	}

	private static Stream<Step> steps(EntryDocument entry, SourceDocument source) {
		return entry.evidence()
			.stream()
			.flatMap((evidence) -> evidence.steps().stream())
			.filter((step) -> step.source().equals(source.id()));
	}

}
