package org.crossclaim.housekeeping;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.editorial.SubjectKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where documents name other things by slug, and puts another slug in its place.
 */
final class Mentions {

	private static final String ID = "id";

	/** By the kind that is named: the kind of document, and the paths in it. */
	private static final Map<SubjectKind, Map<SubjectKind, List<String>>> PLACES = Map
		.of(SubjectKind.ACTOR, Map.of(SubjectKind.ACTOR, List.of(ID, "affiliations/actor", "known_through"),
				SubjectKind.SOURCE, List.of("published_by"), SubjectKind.ENTRY,
				List.of("asserted_by", "done_by", "against", "speaks_for", "resolution/binds", "reply_checks/actor")),
				SubjectKind.SOURCE,
				Map.of(SubjectKind.SOURCE, List.of(ID, "relays", "copy_of"), SubjectKind.DISPUTE,
						List.of("background/sources"), SubjectKind.ENTRY,
						List.of("evidence/source", "evidence/relays", "evidence/steps/source", "figures/source",
								"reply_checks/source")),
				SubjectKind.DISPUTE,
				Map.of(SubjectKind.DISPUTE, List.of(ID, "related/dispute"), SubjectKind.ENTRY, List.of("dispute")),
				SubjectKind.ENTRY,
				Map.of(SubjectKind.ENTRY, List.of(ID, "responds_to/entry", "bears_on", "revises", "resolution/by")));

	private final SubjectKind named;

	private final String from;

	private final String to;

	/**
	 * Where a thing is named.
	 * @param named of which kind it is
	 * @param from the slug by which it is named
	 * @param to the slug to stand there
	 */
	Mentions(SubjectKind named, String from, String to) {
		this.named = named;
		this.from = from;
		this.to = to;
	}

	/**
	 * Names the thing otherwise wherever a document names it. What is then listed twice
	 * in the same words stands there once.
	 * @param kind of which kind the document is
	 * @param document the document, which is changed
	 * @return whether it named the thing
	 */
	boolean replace(SubjectKind kind, ObjectNode document) {
		boolean found = false;
		for (String place : PLACES.getOrDefault(this.named, Map.of()).getOrDefault(kind, List.of())) {
			found |= replace(document, List.of(place.split("/")));
		}
		return found;
	}

	private boolean replace(ObjectNode in, List<String> path) {
		String key = path.getFirst();
		JsonNode at = in.path(key);
		if (isNamed(at)) {
			in.put(key, this.to);
			return true;
		}
		boolean found = false;
		for (int i = 0; at instanceof ArrayNode list && i < list.size(); i++) {
			if (list.get(i) instanceof ObjectNode row && path.size() > 1) {
				found |= replace(row, path.subList(1, path.size()));
			}
			else if (isNamed(list.get(i))) {
				list.set(i, list.stringNode(this.to));
				found = true;
			}
		}
		if (found && at instanceof ArrayNode list) {
			once(list);
		}
		return found;
	}

	private boolean isNamed(JsonNode node) {
		return node.isString() && node.asString("").equals(this.from);
	}

	/** Takes out what a list says again. */
	static void once(ArrayNode list) {
		Set<JsonNode> met = new HashSet<>();
		for (int i = 0; i < list.size();) {
			if (met.add(list.get(i))) {
				i++;
			}
			else {
				list.remove(i);
			}
		}
	}

}
