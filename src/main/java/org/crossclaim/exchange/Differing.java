package org.crossclaim.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.Agreement;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Revisions;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Tells what a dossier says otherwise than the record.
 */
@Component
public class Differing {

	private final Slugs slugs;

	private final Revisions revisions;

	Differing(Slugs slugs, Revisions revisions) {
		this.slugs = slugs;
		this.revisions = revisions;
	}

	/**
	 * What a dossier would change, each with the revision that is on record now.
	 * @param dossier what is said
	 * @return the subjects that are new or differ
	 */
	List<ProposalSubject> subjects(Dossier dossier) {
		return things(dossier).stream()
			.filter(Compared::differs)
			.map((thing) -> new ProposalSubject(thing.kind(), thing.slug(), thing.revision()))
			.toList();
	}

	/**
	 * How everything in a dossier relates to the record.
	 * @param dossier what is said
	 * @return each thing, in its order
	 */
	public List<Compared> things(Dossier dossier) {
		List<Compared> things = new ArrayList<>();
		add(things, SubjectKind.ACTOR, dossier.actors(), ActorDocument::id);
		add(things, SubjectKind.SOURCE, dossier.sources(), SourceDocument::id);
		add(things, SubjectKind.DISPUTE, dossier.disputes(), DisputeDocument::id);
		add(things, SubjectKind.ENTRY, dossier.entries(), EntryDocument::id);
		return things;
	}

	private <D> void add(List<Compared> things, SubjectKind kind, List<D> documents, Function<D, String> slug) {
		Map<String, UUID> known = this.slugs.subjects(kind, documents.stream().map(slug).toList());
		List<D> before = documents.stream().filter((document) -> known.containsKey(slug.apply(document))).toList();
		List<UUID> ids = before.stream().map(slug).map(known::get).toList();
		Map<UUID, Integer> numbers = this.revisions.latest(ids);
		Map<UUID, Agreement> agreements = this.revisions.agreements(ids,
				before.stream().map((document) -> Documents.digest(Documents.json(document))).toList());
		for (D document : documents) {
			UUID id = known.get(slug.apply(document));
			things.add(new Compared(kind, slug.apply(document), (id != null) ? agreements.get(id) : null,
					(id != null) ? numbers.get(id) : null));
		}
	}

}
