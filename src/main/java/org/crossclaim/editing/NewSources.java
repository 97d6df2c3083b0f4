package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crossclaim.editing.Sheets.Typed;
import org.crossclaim.editing.field.EntryFields;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editing.field.Parameters;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;

import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources that go on record together with an entry, from its form.
 */
@Service
public class NewSources {

	private final Publications publications;

	private final Sheets sheets;

	NewSources(Publications publications, Sheets sheets) {
		this.publications = publications;
		this.sheets = sheets;
	}

	/**
	 * A form for an entry on record with one more piece of evidence.
	 * @param slug a slug of the entry
	 * @param given the piece and its source as the first of their lists, and the reason,
	 * by the names of the fields
	 * @return the form
	 * @throws NotOnRecord if the entry is not on record
	 */
	public Sheet attach(String slug, Map<String, List<String>> given) {
		Thing thing = new Thing(SubjectKind.ENTRY);
		Published<ObjectNode> now = this.publications.find(thing.kind(), slug, ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(thing.kind().word(), slug));
		Parameters parameters = new Parameters(given);
		ObjectNode more = parameters.read(thing.fields());
		ObjectNode tree = now.document().deepCopy();
		ArrayNode evidence = tree.withArrayProperty("evidence");
		more.path("evidence").forEach(evidence::add);
		JsonNode sources = more.get(EntryFields.SOURCES.name());
		if (sources != null) {
			tree.set(EntryFields.SOURCES.name(), sources);
		}
		Typed typed = new Typed(thing, tree, now.document(), now.revision(), parameters.text("reason"),
				"evidence[" + (evidence.size() - 1) + "]");
		return this.sheets.draw(typed, List.of(), List.of(), Sheet.State.OPEN);
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
