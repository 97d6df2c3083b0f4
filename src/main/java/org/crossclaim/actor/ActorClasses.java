package org.crossclaim.actor;

import java.util.List;

import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Classes;
import org.jspecify.annotations.Nullable;

/**
 * Of which classes a change of an actor is.
 */
final class ActorClasses {

	private ActorClasses() {
	}

	static List<ChangeClass> of(@Nullable ActorDocument before, ActorDocument after) {
		if (before == null) {
			return List.of(ChangeClass.NEW);
		}
		return Classes.between(before, after)
			.of(ChangeClass.RENAME, ActorDocument::id)
			.named(ActorDocument::name)
			.of(ChangeClass.WORDING, ActorDocument::aliases)
			.stated(ChangeClass.WORDING, ActorDocument::kind)
			.stated(ChangeClass.WORDING, ActorDocument::country)
			.stated(ChangeClass.WORDING, ActorDocument::wikidata)
			.listed(ChangeClass.WORDING, ActorDocument::affiliations, ActorDocument.Affiliation::actor)
			.listed(ChangeClass.WORDING, ActorDocument::knownThrough, (one) -> one)
			.found();
	}

}
