package org.crossclaim.editorial.web;

import java.util.List;
import java.util.Map;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Revisions;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Difference;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.page.Dates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Lays a proposal out: what would be otherwise, value by value, against the revision that
 * it was made from.
 */
@Component
class ProposalViews {

	/** Under which key of a dossier, and on which pages, things of a kind stand. */
	private static final Map<SubjectKind, String> PLACES = Map.of(SubjectKind.ACTOR, "actors", SubjectKind.SOURCE,
			"sources", SubjectKind.DISPUTE, "disputes", SubjectKind.ENTRY, "entries");

	private final Revisions revisions;

	private final Dates dates;

	ProposalViews(Revisions revisions, Dates dates) {
		this.revisions = revisions;
		this.dates = dates;
	}

	ProposalView of(Proposed proposed, Author reader) {
		JsonNode dossier = Documents.read((proposed.amended() != null) ? proposed.amended() : proposed.dossier(),
				ObjectNode.class);
		List<ProposalView.Subject> subjects = proposed.subjects()
			.stream()
			.map((subject) -> subject(subject, dossier, proposed.state()))
			.toList();
		return new ProposalView(proposed.number(), proposed.state().word(), proposed.author(), proposed.reason(),
				this.dates.minute(proposed.made()), subjects, proposed.decidedBy(),
				(proposed.decided() != null) ? this.dates.minute(proposed.decided()) : null, proposed.outcome(),
				proposed.amended() != null, proposed.state() == ProposalState.WAITING && reader.publishes());
	}

	private ProposalView.Subject subject(ProposalSubject subject, JsonNode dossier, ProposalState state) {
		String place = String.valueOf(PLACES.get(subject.kind()));
		ObjectNode after = proposed(dossier, place, subject.slug());
		ObjectNode before = (subject.base() != null)
				? this.revisions.document(subject.kind(), subject.slug(), subject.base())
					.map((json) -> Documents.read(json, ObjectNode.class))
					.orElseGet(after::objectNode)
				: after.objectNode();
		boolean onRecord = subject.base() != null || state == ProposalState.PUBLISHED;
		return new ProposalView.Subject(subject.kind().word(), subject.slug(),
				onRecord ? "/" + place + "/" + subject.slug() : null, subject.base(),
				Difference.between(before, after));
	}

	/** What a dossier says of one thing; an entry may stand under its dispute. */
	private static ObjectNode proposed(JsonNode dossier, String place, String slug) {
		for (JsonNode one : dossier.path(place)) {
			if (one.path("id").asString("").equals(slug)) {
				return (ObjectNode) one;
			}
		}
		for (JsonNode dispute : dossier.path("disputes")) {
			for (JsonNode one : dispute.path(place)) {
				if (one.path("id").asString("").equals(slug)) {
					return ((ObjectNode) one.deepCopy()).put("dispute", dispute.path("id").asString(""));
				}
			}
		}
		return (ObjectNode) dossier.path("dispute").deepCopy();
	}

}
