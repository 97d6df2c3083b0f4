package org.crossclaim.housekeeping;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins what is said of two things that turned out to be one. What both say is said as
 * the one that stays says it; what only the other says is added.
 */
final class Joining {

	/** What belongs to the title or the kind of the one that stays. */
	private static final List<String> OWN = List.of("id", "kind", "name", "title", "title_basis", "title_language",
			"seen", "aliases");

	private static final String ALIASES = "aliases";

	private Joining() {
	}

	/**
	 * What is said of the one that stays from now on.
	 * @param kind of which kind both are: actors or sources
	 * @param stays what is said of it
	 * @param goes what is said of the other, naming the one that stays where it named
	 * itself
	 * @param names whether the names of the other become aliases
	 * @return the document
	 */
	static ObjectNode of(SubjectKind kind, ObjectNode stays, ObjectNode goes, boolean names) {
		ObjectNode joined = stays.deepCopy();
		goes.properties()
			.stream()
			.filter((field) -> !OWN.contains(field.getKey()))
			.filter((field) -> !isUnnamed(joined) || !field.getKey().equals("country"))
			.filter((field) -> isUnnamed(joined) || !field.getKey().equals("known_through"))
			.forEach((field) -> add(joined, field.getKey(), field.getValue()));
		if (kind == SubjectKind.ACTOR && names) {
			aliases(joined, goes);
		}
		if (kind == SubjectKind.SOURCE && !goes.has("seen")) {
			joined.remove("seen");
		}
		return joined;
	}

	private static void add(ObjectNode joined, String key, JsonNode value) {
		if (!joined.has(key)) {
			joined.set(key, value.deepCopy());
		}
		else if (value instanceof ArrayNode more && joined.get(key) instanceof ArrayNode list
				&& !key.equals("authors")) {
			more.forEach(list::add);
			Mentions.once(list);
		}
	}

	private static void aliases(ObjectNode joined, ObjectNode goes) {
		List<JsonNode> names = new ArrayList<>();
		joined.path("name").forEach(names::add);
		ArrayNode aliases = joined.withArray(ALIASES);
		goes.path("name").forEach(aliases::add);
		goes.path(ALIASES).forEach(aliases::add);
		Mentions.once(aliases);
		for (int i = aliases.size() - 1; i >= 0; i--) {
			if (names.contains(aliases.get(i))) {
				aliases.remove(i);
			}
		}
		if (aliases.isEmpty()) {
			joined.remove(ALIASES);
		}
	}

	private static boolean isUnnamed(ObjectNode actor) {
		return actor.path("kind").asString("").equals("unnamed");
	}

}
