package org.crossclaim.entry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Grounds;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citation;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What each accused actor answered, or that it was looked for and none was found, or that
 * nobody has recorded a search: the same slot for each, and none is ever invented (the
 * model, "Standing").
 */
@Component
class ReplySlots {

	private final Cards cards;

	private final Citations citations;

	private final Words words;

	private final Dates dates;

	ReplySlots(Cards cards, Citations citations, Words words, Dates dates) {
		this.cards = cards;
		this.citations = citations;
		this.words = words;
		this.dates = dates;
	}

	List<EntryView.Slot> of(EntryLine line, Grounds grounds, Cast cast,
			Function<List<String>, List<EntryView.Reply>> repliesOf) {
		return line.standing().accused().stream().map((accused) -> {
			List<EntryView.Search> searches = accused.checks()
				.stream()
				.flatMap((check) -> searches(check, grounds).stream())
				.toList();
			return new EntryView.Slot(
					this.cards.named(List.of(accused.actor()), line.document().saidOnAxis(), cast).getFirst(),
					repliesOf.apply(accused.replies()),
					this.words.say(searches.isEmpty() ? "entry.no-reply" : "entry.none-found"), searches);
		}).toList();
	}

	private List<EntryView.Search> searches(Standing.Check check, Grounds grounds) {
		String day = this.dates.inWords(check.date());
		List<EntryView.Search> searches = new ArrayList<>();
		SourceDocument source = (check.source() != null) ? grounds.sources().get(check.source()) : null;
		if (source != null) {
			searches.add(search("entry.search.source", this.citations.of(source), day));
		}
		if (check.by() != null) {
			searches.add(search("entry.search.editor", null, day, check.by()));
		}
		EntryDocument.Asked asked = check.asked();
		if (asked != null) {
			searches.add(search((asked.deadline() != null) ? "entry.search.asked-until" : "entry.search.asked", null,
					day, this.dates.inWords(asked.on()), asked.channel(),
					(asked.deadline() != null) ? this.dates.inWords(asked.deadline()) : ""));
		}
		return searches;
	}

	private EntryView.Search search(String key, @Nullable Citation source, Object... arguments) {
		return new EntryView.Search(this.words.say(key, arguments), source);
	}

}
