package org.crossclaim.exchange.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;

/**
 * What a dossier may name: what it brings itself and what is on record.
 */
public interface Known {

	/**
	 * Whether there is a thing under a slug.
	 * @param kind of which kind
	 * @param slug the slug
	 * @return whether it is on record or in the dossier
	 */
	boolean has(SubjectKind kind, String slug);

	/**
	 * The slug that a thing goes by, where it is named by one that it went by before.
	 * @param kind of which kind
	 * @param slug the slug of before
	 * @return that of now
	 */
	default Optional<String> since(SubjectKind kind, String slug) {
		return Optional.empty();
	}

	/**
	 * An actor.
	 * @param slug its slug
	 * @return what is said of it
	 */
	Optional<ActorDocument> actor(String slug);

	/**
	 * A source.
	 * @param slug its slug
	 * @return what is said of it
	 */
	Optional<SourceDocument> source(String slug);

	/**
	 * Whether one of two actors has or had a role with the other.
	 * @param one slug of an actor
	 * @param other slug of another
	 * @return whether either says so
	 */
	default boolean areAffiliated(String one, String other) {
		return Stream.of(List.of(one, other), List.of(other, one))
			.anyMatch((pair) -> actor(pair.getFirst()).filter(
					(actor) -> actor.affiliations().stream().anyMatch((with) -> with.actor().equals(pair.getLast())))
				.isPresent());
	}

	/**
	 * An entry.
	 * @param slug its slug
	 * @return what is said of it
	 */
	Optional<EntryDocument> entry(String slug);

}
