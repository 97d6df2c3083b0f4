package org.crossclaim.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crossclaim.editing.field.EntryFields;
import org.crossclaim.editing.field.Field;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.NotOnRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form is of.
 *
 * @param kind of which kind
 */
record Thing(SubjectKind kind) {

	/** The thing whose list in dossiers and addresses has a name. */
	static Thing of(String list) {
		return Arrays.stream(SubjectKind.values())
			.map(Thing::new)
			.filter((thing) -> thing.list().equals(list))
			.findFirst()
			.orElseThrow(() -> new NotOnRecord("page", list));
	}

	/** Its list in dossiers and addresses. */
	String list() {
		return this.kind.list();
	}

	List<Field> fields() {
		return Fields.of(this.kind);
	}

	/**
	 * What a form says as a dossier: the document, and the sources that go on record with
	 * it.
	 */
	String dossier(ObjectNode tree) {
		ObjectNode dossier = JsonNodeFactory.instance.objectNode();
		ObjectNode document = tree.deepCopy();
		JsonNode sources = (this.kind == SubjectKind.ENTRY) ? document.remove(EntryFields.SOURCES.name()) : null;
		if (sources != null) {
			dossier.set("sources", sources);
		}
		dossier.putArray(list()).add(document);
		return Documents.json(dossier);
	}

	/** The new sources of a form, in their order; none where it is of no entry. */
	JsonNode sources(JsonNode tree) {
		return (this.kind == SubjectKind.ENTRY) ? tree.path(EntryFields.SOURCES.name()) : MissingNode.getInstance();
	}

	/** A fault of such a dossier as one of the document. */
	Fault within(Fault fault) {
		String prefix = list() + "[0]";
		String path = fault.path().startsWith(prefix) ? fault.path().substring(prefix.length()) : fault.path();
		return new Fault(path.startsWith(".") ? path.substring(1) : path, fault.key(), fault.arguments());
	}

	/** What a document of it is called. */
	LocalisedText name(JsonNode document) {
		if (this.kind == SubjectKind.SOURCE) {
			String language = document.path("title_language").asString(document.path("language").asString("en"));
			return LocalisedText.of(language, document.path("title").asString(""));
		}
		String key = switch (this.kind) {
			case ACTOR -> "name";
			case DISPUTE -> "title";
			default -> "statement";
		};
		Map<String, String> texts = new TreeMap<>();
		document.path(key).properties().forEach((text) -> texts.put(text.getKey(), text.getValue().asString("")));
		return new LocalisedText(texts);
	}

}
