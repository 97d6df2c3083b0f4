package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.editing.Sheets.Typed;
import org.crossclaim.editing.field.EntryFields;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.shared.Fault;

import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources that go on record together with an entry, from its form.
 */
@Service
public class NewSources {

	private final Publications publications;

	NewSources(Publications publications) {
		this.publications = publications;
	}

	/** What a form was made from: nothing, as far as its new sources go. */
	static List<ProposalSubject> seen(Typed typed) {
		List<ProposalSubject> seen = new ArrayList<>();
		seen.add(new ProposalSubject(typed.thing().kind(), typed.tree().path(Fields.ID).asString(""), typed.base()));
		typed.thing()
			.sources(typed.tree())
			.forEach((source) -> seen
				.add(new ProposalSubject(SubjectKind.SOURCE, source.path(Fields.ID).asString(""), null)));
		return seen;
	}

	/** What is wrong with them before a dossier is made of them. */
	List<Fault> faults(Typed typed, boolean amending) {
		List<Fault> faults = new ArrayList<>();
		JsonNode sources = typed.thing().sources(typed.tree());
		if (amending && !sources.isEmpty()) {
			faults.add(Fault.at(EntryFields.SOURCES.name(), "editing.amends-sources"));
		}
		int place = 0;
		for (JsonNode source : sources) {
			String slug = source.path(Fields.ID).asString("");
			if (this.publications.find(SubjectKind.SOURCE, slug, ObjectNode.class).isPresent()) {
				faults
					.add(Fault.at(EntryFields.SOURCES.name() + "[" + place + "]." + Fields.ID, "editing.taken", slug));
			}
			place++;
		}
		return faults;
	}

}
