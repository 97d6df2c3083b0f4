package org.crossclaim.exchange;

import java.util.Optional;
import java.util.Set;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.source.SourceDocument;

/**
 * What a dossier says lies outside it, believed without asking the record.
 *
 * @param dossier the dossier
 */
record ReferredTo(Dossier dossier) implements Known {

	@Override
	public boolean has(SubjectKind kind, String slug) {
		return this.dossier.refersTo().getOrDefault(kind, Set.of()).contains(slug);
	}

	@Override
	public Optional<ActorDocument> actor(String slug) {
		return Optional.empty();
	}

	@Override
	public Optional<SourceDocument> source(String slug) {
		return Optional.empty();
	}

	@Override
	public Optional<EntryDocument> entry(String slug) {
		return Optional.empty();
	}

}
