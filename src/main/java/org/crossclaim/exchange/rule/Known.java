package org.crossclaim.exchange.rule;

import java.util.Optional;

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
	 * An entry.
	 * @param slug its slug
	 * @return what is said of it
	 */
	Optional<EntryDocument> entry(String slug);

}
