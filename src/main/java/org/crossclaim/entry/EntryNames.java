package org.crossclaim.entry;

import java.util.Collection;
import java.util.UUID;

import org.crossclaim.editorial.Identities;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.References;

/**
 * Everything that entries name, resolved once for a piece of work.
 *
 * @param actors the actors
 * @param sources the sources
 * @param disputes the disputes
 * @param entries the entries
 */
record EntryNames(Identities actors, Identities sources, Identities disputes, Identities entries) {

	static EntryNames of(Collection<EntryDocument> documents, Slugs slugs) {
		References named = References.of(documents);
		return new EntryNames(slugs.identities(SubjectKind.ACTOR, named.actors()),
				slugs.identities(SubjectKind.SOURCE, named.sources()),
				slugs.identities(SubjectKind.DISPUTE, named.disputes()),
				slugs.identities(SubjectKind.ENTRY, named.entries()));
	}

	UUID actor(String slug) {
		return this.actors.of(slug);
	}

	UUID source(String slug) {
		return this.sources.of(slug);
	}

	UUID dispute(String slug) {
		return this.disputes.of(slug);
	}

	UUID entry(String slug) {
		return this.entries.of(slug);
	}

}
