package org.crossclaim.reply.web;

import java.util.List;
import java.util.Map;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.reply.Stated;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lays statements out.
 */
@Component
class StatementViews {

	private final Actors actors;

	private final Words words;

	private final Dates dates;

	StatementViews(Actors actors, Words words, Dates dates) {
		this.actors = actors;
		this.words = words;
		this.dates = dates;
	}

	StatementView of(Stated one) {
		return of(List.of(one)).getFirst();
	}

	List<StatementView> of(List<Stated> some) {
		Map<String, ActorDocument> named = this.actors.named(some.stream().map(Stated::actor).toList());
		return some.stream().map((one) -> view(one, named.get(one.actor()))).toList();
	}

	private StatementView view(Stated one, @Nullable ActorDocument actor) {
		Stated.Check check = one.check();
		return new StatementView(one, one.state().word(),
				(actor != null) ? this.words.label(actor.name()) : new Label(one.actor(), null),
				new Label(one.text(), this.words.foreign(one.language())), this.dates.minute(one.sent()),
				(check != null) ? this.dates.minute(check.at()) : null,
				(check != null)
						? check.response().stream().map((word) -> this.words.say("word.ResponseKind." + word)).toList()
						: List.of(),
				(one.decided() != null) ? this.dates.minute(one.decided()) : null, one.state().isOpen());
	}

}
