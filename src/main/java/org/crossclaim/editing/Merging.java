package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two versions of a document that were made from the same third: objects by key,
 * lists by element where that is safe. Where both say otherwise of the same, mine stands
 * and the overlap is named.
 */
final class Merging {

	private final List<Difference> differences = new ArrayList<>();

	private Merging() {
	}

	static Merged merge(ObjectNode base, ObjectNode theirs, ObjectNode mine) {
		Merging merging = new Merging();
		ObjectNode merged = merging.objects("", base, theirs, mine);
		return new Merged(merged, List.copyOf(merging.differences));
	}

	private ObjectNode objects(String path, @Nullable JsonNode base, JsonNode theirs, JsonNode mine) {
		ObjectNode merged = JsonNodeFactory.instance.objectNode();
		Set<String> keys = new LinkedHashSet<>(mine.propertyNames());
		keys.addAll(theirs.propertyNames());
		if (base != null) {
			keys.addAll(base.propertyNames());
		}
		for (String key : keys) {
			JsonNode value = one(path.isEmpty() ? key : path + "." + key, (base != null) ? base.get(key) : null,
					theirs.get(key), mine.get(key));
			if (value != null) {
				merged.set(key, value);
			}
		}
		return merged;
	}

	private @Nullable JsonNode one(String path, @Nullable JsonNode base, @Nullable JsonNode theirs,
			@Nullable JsonNode mine) {
		if (Objects.equals(theirs, mine)) {
			return mine;
		}
		if (theirs instanceof ObjectNode && mine instanceof ObjectNode && (base == null || base.isObject())) {
			return objects(path, base, theirs, mine);
		}
		boolean onlyMine = Objects.equals(base, theirs);
		boolean onlyTheirs = Objects.equals(base, mine);
		if (!onlyMine && !onlyTheirs && theirs instanceof ArrayNode && mine instanceof ArrayNode
				&& (base == null || base.isArray())) {
			ArrayNode merged = lists(path, (base != null) ? base : JsonNodeFactory.instance.arrayNode(), theirs, mine);
			if (merged != null) {
				return merged;
			}
		}
		this.differences.add(new Difference(path, base, theirs, mine, !onlyMine && !onlyTheirs));
		return onlyTheirs ? theirs : mine;
	}

	private @Nullable ArrayNode lists(String path, JsonNode base, JsonNode theirs, JsonNode mine) {
		for (boolean whole : new boolean[] { false, true }) {
			Map<String, JsonNode> before = Elements.of(base, whole);
			Map<String, JsonNode> their = Elements.of(theirs, whole);
			Map<String, JsonNode> my = Elements.of(mine, whole);
			if (before != null && their != null && my != null) {
				return Elements.canBeMerged(before, their, my, whole)
						? elements(path, before, their, my, base, theirs, mine, whole) : null;
			}
		}
		return null;
	}

	private ArrayNode elements(String path, Map<String, JsonNode> before, Map<String, JsonNode> their,
			Map<String, JsonNode> my, JsonNode base, JsonNode theirs, JsonNode mine, boolean whole) {
		ArrayNode merged = JsonNodeFactory.instance.arrayNode();
		for (String key : Elements.order(before, their, my)) {
			String at = path + "[" + merged.size() + "]";
			JsonNode element = (their.containsKey(key) && my.containsKey(key))
					? one(at, before.get(key), their.get(key), my.get(key)) : my.getOrDefault(key, their.get(key));
			if (element != null) {
				merged.add(element);
			}
		}
		if (whole || !before.keySet().equals(their.keySet()) || !before.keySet().equals(my.keySet())) {
			this.differences.add(new Difference(path, base.isEmpty() ? null : base, theirs, mine, false));
		}
		return merged;
	}

	/**
	 * What came of a merge.
	 *
	 * @param tree the merged document, with mine where both differ
	 * @param differences what either side changed
	 */
	record Merged(ObjectNode tree, List<Difference> differences) {
	}

	/**
	 * What either side changed.
	 *
	 * @param path where
	 * @param base what stood there; absent where nothing did
	 * @param theirs what stands there now
	 * @param mine what is to stand there
	 * @param overlaps whether both changed it, each otherwise
	 */
	record Difference(String path, @Nullable JsonNode base, @Nullable JsonNode theirs, @Nullable JsonNode mine,
			boolean overlaps) {
	}

}
