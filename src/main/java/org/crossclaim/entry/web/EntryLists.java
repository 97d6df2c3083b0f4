package org.crossclaim.entry.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.source.cite.Citation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lists entries on the pages of other things, in parts of which the same holds.
 */
@Component
class EntryLists {

	private final Actors actors;

	private final Disputes disputes;

	private final Cards cards;

	private final Words words;

	EntryLists(Actors actors, Disputes disputes, Cards cards, Words words) {
		this.actors = actors;
		this.disputes = disputes;
		this.cards = cards;
		this.words = words;
	}

	/**
	 * The parts that hold anything.
	 * @param lines the entries
	 * @param parts by heading, which entries belong there
	 * @param quotes what is quoted beside an entry
	 */
	List<Part> parts(List<EntryLine> lines, Map<String, Predicate<EntryDocument>> parts, Quoting quotes) {
		Set<String> named = new LinkedHashSet<>();
		lines.forEach((line) -> named.addAll(line.actors()));
		Cast cast = this.actors.cast(named);
		List<Part> found = new ArrayList<>();
		parts.forEach((heading, belongs) -> {
			List<Row> rows = lines.stream()
				.filter((line) -> belongs.test(line.document()))
				.map((line) -> new Row(this.cards.of(line, cast, Map.of()), quotes.of(line.document())))
				.toList();
			if (!rows.isEmpty()) {
				found.add(new Part(heading, rows));
			}
		});
		return found;
	}

	/** The disputes that entries belong to, each with the number of entries there. */
	List<Where> disputes(List<EntryLine> lines) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		lines.forEach((line) -> counts.merge(line.document().dispute(), 1, Integer::sum));
		Map<String, DisputeDocument> named = this.disputes.named(counts.keySet());
		return counts.entrySet()
			.stream()
			.flatMap((one) -> Stream.ofNullable(named.get(one.getKey()))
				.map((dispute) -> new Where(dispute.id(), this.words.label(dispute.title()),
						this.words.say("entry.list.count", one.getValue()))))
			.toList();
	}

	/** What is quoted beside an entry. */
	interface Quoting {

		List<Quote> of(EntryDocument entry);

	}

	/**
	 * Entries of which the same holds.
	 *
	 * @param heading what holds, in words
	 * @param rows the entries
	 */
	record Part(String heading, List<Row> rows) {
	}

	/**
	 * An entry, and what is quoted beside it.
	 *
	 * @param card the entry
	 * @param quotes quotes
	 */
	record Row(EntryCard card, List<Quote> quotes) {
	}

	/**
	 * Words of a source.
	 *
	 * @param text the words in their language
	 * @param source where they stand
	 * @param check what came of looking for them; absent where that is not told
	 */
	record Quote(Label text, Citation source, EntryView.@Nullable Check check) {
	}

	/**
	 * A dispute, and how many entries are meant.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param count how many, in words
	 */
	record Where(String slug, Label title, String count) {
	}

}
