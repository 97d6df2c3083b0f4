package org.crossclaim.actor.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.actor.Actors;
import org.crossclaim.actor.page.ActorSection;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the page of an actor.
 */
@Component
class ActorViews {

	private final Actors actors;

	private final List<ActorSection> sections;

	private final Words words;

	private final Dates dates;

	ActorViews(Actors actors, List<ActorSection> sections, Words words, Dates dates) {
		this.actors = actors;
		this.sections = sections;
		this.words = words;
		this.dates = dates;
	}

	ActorView of(ActorDocument actor) {
		Label name = this.words.label(actor.name());
		List<ActorDocument> people = this.actors.affiliatedWith(actor.id());
		Set<String> slugs = new LinkedHashSet<>(actor.knownThrough());
		actor.affiliations().forEach((one) -> slugs.add(one.actor()));
		Map<String, ActorDocument> named = this.actors.named(slugs);
		String kind = this.words.of(actor.kind());
		return new ActorView(actor.id(), name, kind, this.words.say("actor.description", kind, name.text()),
				(actor.kind() == ActorKind.UNNAMED) ? this.words.say("actor.unnamed") : null, aliases(actor, name),
				(actor.country() != null) ? Locale.of("", actor.country()).getDisplayCountry(this.words.locale())
						: null,
				actor.wikidata(),
				actor.knownThrough().stream().map(named::get).filter(Objects::nonNull).map(this::named).toList(),
				actor.affiliations()
					.stream()
					.flatMap((one) -> Stream.ofNullable(named.get(one.actor()))
						.map((other) -> named(other).as(role(one))))
					.toList(),
				people.stream()
					.flatMap((person) -> person.affiliations()
						.stream()
						.filter((one) -> one.actor().equals(actor.id()))
						.map((one) -> named(person).as(role(one))))
					.toList(),
				this.sections.stream().flatMap((section) -> section.of(actor).stream()).toList());
	}

	/** The other names, and the name in languages that the page does not show. */
	private static List<String> aliases(ActorDocument actor, Label name) {
		return Stream.concat(actor.name().texts().values().stream(), actor.aliases().stream())
			.filter((alias) -> !alias.equals(name.text()))
			.distinct()
			.toList();
	}

	private Named named(ActorDocument actor) {
		return Named.of(actor.id(), this.words.label(actor.name()));
	}

	private @Nullable String role(ActorDocument.Affiliation affiliation) {
		String role = this.words.label(affiliation.role()).text();
		if (affiliation.from() != null && affiliation.until() != null) {
			return this.words.say("actor.role-from-until", role, this.dates.inWords(affiliation.from()),
					this.dates.inWords(affiliation.until()));
		}
		if (affiliation.from() != null) {
			return this.words.say("actor.role-from", role, this.dates.inWords(affiliation.from()));
		}
		return (affiliation.until() != null)
				? this.words.say("actor.role-until", role, this.dates.inWords(affiliation.until())) : role;
	}

}
