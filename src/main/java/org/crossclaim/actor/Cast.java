package org.crossclaim.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;

/**
 * The actors that a page names, with the roles they had on the day in question.
 *
 * @param actors what is said of each, by slug; those that their roles name, too
 */
public record Cast(Map<String, ActorDocument> actors) {

	public Cast {
		actors = Map.copyOf(actors);
	}

	/**
	 * The name of an actor.
	 * @param slug its slug
	 * @return its name by language, or empty where it is not among them
	 */
	public Optional<LocalisedText> name(String slug) {
		return Optional.ofNullable(this.actors.get(slug)).map(ActorDocument::name);
	}

	/**
	 * The roles that a person had with others on a day. A role on record without dates is
	 * taken to hold; one with dates only where the day is known and may lie within them.
	 * @param slug the person's slug
	 * @param on the day, where it is known
	 * @return the roles, in the order of the document; none for whoever is no person
	 */
	public List<Role> roles(String slug, @Nullable Edtf on) {
		ActorDocument actor = this.actors.get(slug);
		if (actor == null || actor.kind() != ActorKind.PERSON) {
			return List.of();
		}
		return actor.affiliations()
			.stream()
			.filter((one) -> holds(one, on))
			.flatMap((one) -> name(one.actor()).stream().map((with) -> new Role(one.role(), with)))
			.toList();
	}

	private static boolean holds(ActorDocument.Affiliation affiliation, @Nullable Edtf on) {
		Edtf from = affiliation.from();
		Edtf until = affiliation.until();
		if (from == null && until == null) {
			return true;
		}
		if (on == null || on.sortDay().isEmpty()) {
			return false;
		}
		long first = on.earliestDay().orElse(on.sortDay().getAsLong());
		long last = on.latestDay().orElse(on.sortDay().getAsLong());
		return (from == null || from.earliestDay().orElse(Long.MIN_VALUE) <= last)
				&& (until == null || until.latestDay().orElse(Long.MAX_VALUE) >= first);
	}

	/**
	 * A role with another actor.
	 *
	 * @param role the role in words
	 * @param with the name of the other actor
	 */
	public record Role(LocalisedText role, LocalisedText with) {
	}

}
