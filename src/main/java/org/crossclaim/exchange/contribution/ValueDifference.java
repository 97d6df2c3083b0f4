package org.crossclaim.exchange.contribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One value that differs between two documents, as programs read it.
 *
 * @param path where, for example {@code evidence[0].quote}
 * @param before what was said; absent where nothing was
 * @param after what is said; absent where nothing is
 */
public record ValueDifference(String path, @Nullable String before, @Nullable String after) {

	/**
	 * The differences between two documents, value by value.
	 * @param before the earlier one
	 * @param after the later one
	 * @return them, in the order of the keys, the later document's first
	 */
	public static List<ValueDifference> between(JsonNode before, JsonNode after) {
		List<ValueDifference> found = new ArrayList<>();
		compare("", before, after, found);
		return found;
	}

	private static void compare(String path, JsonNode before, JsonNode after, List<ValueDifference> found) {
		if (before.equals(after)) {
			return;
		}
		if (before.isObject() || after.isObject()) {
			Set<String> keys = new LinkedHashSet<>();
			after.propertyNames().forEach(keys::add);
			before.propertyNames().forEach(keys::add);
			keys.forEach((key) -> compare(path.isEmpty() ? key : path + "." + key, before.path(key), after.path(key),
					found));
		}
		else if (before.isArray() || after.isArray()) {
			for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
				compare(path + "[" + i + "]", element(before, i), element(after, i), found);
			}
		}
		else {
			found.add(new ValueDifference(path, text(before), text(after)));
		}
	}

	private static JsonNode element(JsonNode list, int index) {
		return (list.isArray() && index < list.size()) ? list.get(index) : MissingNode.getInstance();
	}

	private static @Nullable String text(JsonNode value) {
		return value.isMissingNode() ? null : value.asString();
	}

}
