package org.crossclaim.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Moves;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.review.Trial;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lays out the standing that a proposal moves, in the words that cards of entries have.
 */
@Component
class StandingViews {

	private final Cards cards;

	private final Words words;

	StandingViews(Cards cards, Words words) {
		this.cards = cards;
		this.words = words;
	}

	ProposalView.Standing of(Trial trial, boolean published) {
		List<ProposalView.Move> moves = trial.moves()
			.stream()
			.map((move) -> move(move, trial.cast(), published))
			.filter((move) -> move.removed() || !move.before().equals(move.after()))
			.toList();
		List<String> faults = trial.faults()
			.stream()
			.map((fault) -> this.words.say(fault.key(), fault.arguments().toArray()))
			.toList();
		return new ProposalView.Standing(heading(trial, moves.isEmpty(), published), moves, faults, trial.more());
	}

	private String heading(Trial trial, boolean nothing, boolean published) {
		return switch (trial.state()) {
			case REFUSED -> this.words.say("proposal.standing.refused");
			case BUSY -> this.words.say("proposal.standing.busy");
			case LARGE -> this.words.say("proposal.standing.large");
			case TOLD -> {
				if (published) {
					yield this.words.say(nothing ? "proposal.standing.moved-nothing" : "proposal.standing.moved");
				}
				yield this.words.say(nothing ? "proposal.standing.moves-nothing" : "proposal.standing.moves");
			}
		};
	}

	/** What is withdrawn says on its own page that it is, and nothing else. */
	private ProposalView.Move move(Moves.Move move, Cast cast, boolean published) {
		EntryCard before = card(move.before(), cast);
		EntryCard after = card(move.after(), cast);
		EntryCard card = Objects.requireNonNull((after != null) ? after : before);
		boolean silent = after == null && published;
		return new ProposalView.Move(card.kind(), silent ? new Label(card.slug(), null) : card.statement(), card.slug(),
				before == null, after == null, (before != null && !silent) ? sentences(before) : List.of(),
				(after != null) ? sentences(after) : List.of());
	}

	private @Nullable EntryCard card(@Nullable EntryLine line, Cast cast) {
		return (line != null) ? this.cards.of(line, cast, Map.of()) : null;
	}

	private static List<String> sentences(EntryCard card) {
		List<String> sentences = new ArrayList<>(List.of(card.support()));
		sentences.addAll(card.foot());
		return sentences;
	}

}
