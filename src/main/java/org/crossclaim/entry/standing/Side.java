package org.crossclaim.entry.standing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A side: actors and whoever is affiliated with one of them on record, in either
 * direction, one step (the model, "Standing").
 *
 * @param members slugs of actors
 */
record Side(Set<String> members) {

	static Side of(Collection<String> actors, Surroundings surroundings) {
		Set<String> members = new HashSet<>(actors);
		actors.forEach((actor) -> members.addAll(surroundings.affiliates(actor)));
		return new Side(members);
	}

	boolean has(Standing.Publisher publisher) {
		return publisher.actor() != null && this.members.contains(publisher.actor());
	}

	boolean hasAny(Collection<String> actors) {
		return actors.stream().anyMatch(this.members::contains);
	}

}
