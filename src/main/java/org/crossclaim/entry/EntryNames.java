package org.crossclaim.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.Identities;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.jspecify.annotations.Nullable;

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
		List<String> actors = new ArrayList<>();
		List<String> sources = new ArrayList<>();
		List<String> disputes = new ArrayList<>();
		List<String> entries = new ArrayList<>();
		for (EntryDocument document : documents) {
			disputes.add(document.dispute());
			actors.addAll(document.actors());
			entries.add(document.id());
			document.respondsTo().forEach((response) -> entries.add(response.entry()));
			entries.addAll(document.bearsOn());
			entries.addAll(document.revises());
			document.evidence().forEach((evidence) -> {
				sources.add(evidence.source());
				sources.addAll(evidence.relays());
			});
			document.figures().stream().map(EntryDocument.Figure::source).forEach((source) -> add(source, sources));
			document.resolution().forEach((resolution) -> {
				entries.add(resolution.by());
				actors.addAll(resolution.binds());
			});
			document.replyChecks().forEach((check) -> {
				actors.add(check.actor());
				add(check.source(), sources);
			});
		}
		return new EntryNames(slugs.identities(SubjectKind.ACTOR, actors),
				slugs.identities(SubjectKind.SOURCE, sources), slugs.identities(SubjectKind.DISPUTE, disputes),
				slugs.identities(SubjectKind.ENTRY, entries));
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

	private static void add(@Nullable String slug, List<String> slugs) {
		if (slug != null) {
			slugs.add(slug);
		}
	}

}
