package org.crossclaim.site.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.entry.card.Root;
import org.crossclaim.entry.card.Roots;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;

/**
 * Works the method out on entries of the record as they stand today: those that the
 * settings name or, where none of them is on record, the newest.
 */
@Component
class MethodExamples {

	private static final int NEWEST = 3;

	private final Entries entries;

	private final Actors actors;

	private final Cards cards;

	private final Roots roots;

	private final Words words;

	private final MethodSettings settings;

	MethodExamples(Entries entries, Actors actors, Cards cards, Roots roots, Words words, MethodSettings settings) {
		this.entries = entries;
		this.actors = actors;
		this.cards = cards;
		this.roots = roots;
		this.words = words;
		this.settings = settings;
	}

	List<Example> all() {
		Map<String, EntryLine> named = this.entries.named(this.settings.examples());
		List<EntryLine> chosen = this.settings.examples()
			.stream()
			.flatMap((slug) -> Stream.ofNullable(named.get(slug)))
			.toList();
		Collection<EntryLine> lines = chosen.isEmpty() ? this.entries.newest(NEWEST) : chosen;
		Cast cast = this.actors
			.cast(lines.stream().flatMap((line) -> line.actors().stream()).collect(Collectors.toSet()));
		return lines.stream().map((line) -> example(line, cast)).toList();
	}

	private Example example(EntryLine line, Cast cast) {
		Standing standing = line.standing();
		return new Example(this.cards.of(line, cast, Map.of()),
				this.roots.of(line, this.entries.grounds(line.document()), cast),
				this.words.say("method.sum", standing.sources(), standing.origins(), standing.thirdPartyOrigins()));
	}

	/**
	 * A worked example.
	 *
	 * @param card the entry
	 * @param roots whose word its support is
	 * @param sum the count
	 */
	record Example(EntryCard card, List<Root> roots, String sum) {
	}

}
