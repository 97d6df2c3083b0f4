package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The elements of a list by what tells them apart, so that a changed element is not taken
 * for a new one.
 */
final class Elements {

	/** What an object of a list is known by: its slugs, its measure, its heading. */
	private static final List<String> KNOWN_BY = List.of("source", "actor", "entry", "by", "dispute", "measure",
			"language", "title", "date");

	private Elements() {
	}

	/**
	 * The elements by what they are known by.
	 * @param list the list
	 * @param whole whether by all that they say
	 * @return them, or {@code null} where two cannot be told apart
	 */
	static @Nullable Map<String, JsonNode> of(JsonNode list, boolean whole) {
		Map<String, JsonNode> elements = new LinkedHashMap<>();
		for (JsonNode element : list) {
			String key = (element.isObject() && !whole) ? KNOWN_BY.stream()
				.map((name) -> String.valueOf(element.get(name)))
				.collect(Collectors.joining("\n")) : element.toString();
			if (elements.put(key, element) != null) {
				return null;
			}
		}
		return elements;
	}

	/**
	 * Whether no element that one side took away was changed by the other. Where elements
	 * are known by all that they say, a change looks like one taken away and one added:
	 * then neither side may have done both.
	 */
	static boolean canBeMerged(Map<String, JsonNode> base, Map<String, JsonNode> theirs, Map<String, JsonNode> mine,
			boolean whole) {
		boolean scalars = Stream.of(base, theirs, mine)
			.flatMap((side) -> side.values().stream())
			.noneMatch(JsonNode::isContainer);
		if (whole && !scalars && Stream.of(theirs, mine)
			.anyMatch(
					(side) -> !side.keySet().containsAll(base.keySet()) && !base.keySet().containsAll(side.keySet()))) {
			return false;
		}
		return base.entrySet()
			.stream()
			.allMatch((one) -> theirs.containsKey(one.getKey()) && mine.containsKey(one.getKey())
					|| Stream.of(theirs.get(one.getKey()), mine.get(one.getKey()))
						.filter(Objects::nonNull)
						.allMatch(one.getValue()::equals));
	}

	/**
	 * What stays, in the order of whoever moved it, then what was added.
	 */
	static SequencedSet<String> order(Map<String, JsonNode> base, Map<String, JsonNode> theirs,
			Map<String, JsonNode> mine) {
		boolean moved = !common(mine, base, theirs).equals(common(base, mine, theirs));
		SequencedSet<String> order = new LinkedHashSet<>((moved ? mine : theirs).keySet());
		order.addAll((moved ? theirs : mine).keySet());
		order.removeIf((key) -> base.containsKey(key) && !(theirs.containsKey(key) && mine.containsKey(key)));
		return order;
	}

	private static List<String> common(Map<String, JsonNode> ordered, Map<String, JsonNode> one,
			Map<String, JsonNode> other) {
		List<String> common = new ArrayList<>(ordered.keySet());
		Set<String> both = new LinkedHashSet<>(one.keySet());
		both.retainAll(other.keySet());
		common.retainAll(both);
		return common;
	}

}
