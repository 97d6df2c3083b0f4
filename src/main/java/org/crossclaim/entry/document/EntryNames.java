package org.crossclaim.entry.document;

import java.util.Collection;
import java.util.UUID;

import org.crossclaim.editorial.Identities;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;

/**
 * Everything that entries name, resolved once for a piece of work.
 *
 * @param actors the actors
 * @param sources the sources
 * @param disputes the disputes
 * @param entries the entries
 */
public record EntryNames(Identities actors, Identities sources, Identities disputes, Identities entries) {

	/**
	 * Resolves what entries name, in four statements.
	 * @param documents the entries
	 * @param slugs the slugs on record
	 * @return the identities
	 */
	public static EntryNames of(Collection<EntryDocument> documents, Slugs slugs) {
		References named = References.of(documents);
		return new EntryNames(slugs.identities(SubjectKind.ACTOR, named.actors()),
				slugs.identities(SubjectKind.SOURCE, named.sources()),
				slugs.identities(SubjectKind.DISPUTE, named.disputes()),
				slugs.identities(SubjectKind.ENTRY, named.entries()));
	}

	/**
	 * The identity of an actor.
	 * @param slug its slug
	 * @return its identity
	 * @throws org.crossclaim.shared.NotOnRecord if it is not registered
	 */
	public UUID actor(String slug) {
		return this.actors.of(slug);
	}

	/**
	 * The identity of a source.
	 * @param slug its slug
	 * @return its identity
	 * @throws org.crossclaim.shared.NotOnRecord if it is not registered
	 */
	public UUID source(String slug) {
		return this.sources.of(slug);
	}

	/**
	 * The identity of a dispute.
	 * @param slug its slug
	 * @return its identity
	 * @throws org.crossclaim.shared.NotOnRecord if it is not registered
	 */
	public UUID dispute(String slug) {
		return this.disputes.of(slug);
	}

	/**
	 * The identity of an entry.
	 * @param slug its slug
	 * @return its identity
	 * @throws org.crossclaim.shared.NotOnRecord if it is not registered
	 */
	public UUID entry(String slug) {
		return this.entries.of(slug);
	}

}
