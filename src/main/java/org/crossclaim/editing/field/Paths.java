package org.crossclaim.editing.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Paths into trees, for example {@code evidence[0].source}.
 */
public final class Paths {

	private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

	private Paths() {
	}

	/**
	 * What stands at a path.
	 * @param tree the tree
	 * @param path keys and places, such as {@code evidence[0].quote}
	 * @return the node; a missing one where nothing stands there
	 */
	public static JsonNode at(JsonNode tree, String path) {
		JsonNode node = tree;
		for (String step : steps(path)) {
			node = node.isArray() ? node.path(index(step)) : node.path(step);
		}
		return node;
	}

	/**
	 * Puts something at a path, or takes away what stands there.
	 * @param tree the tree
	 * @param path keys and places
	 * @param value what to put there; none to take away
	 */
	public static void set(ObjectNode tree, String path, @Nullable JsonNode value) {
		List<String> steps = steps(path);
		JsonNode node = tree;
		for (String step : steps.subList(0, steps.size() - 1)) {
			node = node.isArray() ? node.path(index(step)) : (node instanceof ObjectNode object && !object.has(step))
					? object.putObject(step) : node.path(step);
		}
		String last = steps.getLast();
		if (node instanceof ObjectNode object) {
			if (value != null) {
				object.set(last, value);
			}
			else {
				object.remove(last);
			}
		}
		else if (node instanceof ArrayNode list && index(last) < list.size()) {
			list.set(index(last), (value != null) ? value : JsonNodeFactory.instance.objectNode());
		}
	}

	/** The list at a path, made where there is none. */
	static @Nullable ArrayNode list(ObjectNode tree, String path) {
		if (!at(tree, path).isArray()) {
			set(tree, path, JsonNodeFactory.instance.arrayNode());
		}
		return (at(tree, path) instanceof ArrayNode list) ? list : null;
	}

	/**
	 * The path of what encloses a path.
	 * @param path keys and places
	 * @return the path without its last step; empty at the top
	 */
	public static String enclosing(String path) {
		return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
	}

	/** The place in its list that a path ends in, or -1. */
	static int place(String path) {
		return path.endsWith("]") ? index(path.substring(path.lastIndexOf('[') + 1, path.length() - 1)) : -1;
	}

	/**
	 * The keys and places on the way.
	 * @param path the path
	 * @return its steps, places without their brackets
	 */
	public static List<String> steps(String path) {
		return new ArrayList<>(STEP.matcher(path).results().map(MatchResult::group).toList());
	}

	private static int index(String step) {
		return step.matches("\\d{1,4}") ? Integer.parseInt(step) : -1;
	}

}
