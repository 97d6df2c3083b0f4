package org.crossclaim.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.actor.page.ActorSection;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.page.Label;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.crossclaim.source.cite.Citations;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the page of an actor: what it alleges and what is alleged against it, side by side
 * and in the same light; what it answered, and what it did. Of people without a name,
 * each source's own words.
 */
@Component
@Order(0)
class ActorEntries implements ActorSection {

	private static final int MOST = 200;

	private final Entries entries;

	private final Sources sources;

	private final EntryLists lists;

	private final Citations citations;

	private final Words words;

	ActorEntries(Entries entries, Sources sources, EntryLists lists, Citations citations, Words words) {
		this.entries = entries;
		this.sources = sources;
		this.lists = lists;
		this.citations = citations;
		this.words = words;
	}

	@Override
	public Optional<Section> of(ActorDocument actor) {
		List<EntryLine> lines = this.entries.byActor(actor.id(), MOST);
		EntryLists.Quoting quotes = (actor.kind() == ActorKind.UNNAMED) ? quotes(lines) : (entry) -> List.of();
		return Optional.of(new Section("entry/actor", new View(actor.id(), this.lists.disputes(lines),
				this.lists.parts(lines, parts(actor), quotes), lines.size() == MOST)));
	}

	private Map<String, Predicate<EntryDocument>> parts(ActorDocument actor) {
		String slug = actor.id();
		String name = this.words.label(actor.name()).text();
		Map<String, Predicate<EntryDocument>> parts = new LinkedHashMap<>();
		parts.put(this.words.say("entry.actor.alleges", name),
				(entry) -> entry.kind() == EntryKind.ALLEGATION && entry.assertedBy().contains(slug));
		parts.put(this.words.say("entry.actor.accused", name), (entry) -> entry.against().contains(slug));
		parts.put(this.words.say("entry.actor.answers", name), (entry) -> entry.kind() == EntryKind.COUNTERCLAIM
				&& (entry.assertedBy().contains(slug) || entry.speaksFor().contains(slug)));
		parts.put(this.words.say("entry.actor.did", name), (entry) -> entry.doneBy().contains(slug));
		return parts;
	}

	private EntryLists.Quoting quotes(List<EntryLine> lines) {
		Map<String, SourceDocument> cited = this.sources.named(lines.stream()
			.flatMap((line) -> line.document().evidence().stream())
			.map(EntryDocument.Evidence::source)
			.distinct()
			.toList());
		return (entry) -> entry.evidence()
			.stream()
			.filter((evidence) -> evidence.quote() != null)
			.flatMap((evidence) -> Stream.ofNullable(cited.get(evidence.source()))
				.map((source) -> new EntryLists.Quote(
						new Label(String.valueOf(evidence.quote()), this.words.foreign(source.language())),
						this.citations.of(source, evidence.quote()), null)))
			.toList();
	}

	/**
	 * The entries of an actor.
	 *
	 * @param slug the actor's slug
	 * @param disputes in which disputes
	 * @param parts the entries
	 * @param more whether there may be more than are shown
	 */
	record View(String slug, List<EntryLists.Where> disputes, List<EntryLists.Part> parts, boolean more) {
	}

}
