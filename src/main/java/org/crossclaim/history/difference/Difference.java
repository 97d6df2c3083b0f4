package org.crossclaim.history.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What differs between two documents of one thing. Items of lists are set beside each
 * other by what they name; that a list is in another order is shown only where nothing
 * else differs in it.
 */
public final class Difference {

	/** What tells which item of a list is a version of which. */
	private static final List<String> NAMES = List.of("source", "measure", "entry", "actor", "by", "dispute");

	private final List<FieldDifference> found = new ArrayList<>();

	private final Values values;

	private Difference(Values values) {
		this.values = values;
	}

	/**
	 * Compares two documents.
	 * @param before the earlier
	 * @param after the later
	 * @param values tells how values read
	 * @return the fields that differ
	 */
	public static List<FieldDifference> of(JsonNode before, JsonNode after, Values values) {
		Difference difference = new Difference(values);
		Set<String> names = new LinkedHashSet<>(before.propertyNames());
		names.addAll(after.propertyNames());
		names.stream()
			.filter((name) -> !before.path(name).equals(after.path(name)))
			.forEach((name) -> difference.compare(name, before.path(name), after.path(name)));
		return List.copyOf(difference.found);
	}

	private void compare(String name, JsonNode before, JsonNode after) {
		if (before.isArray() || after.isArray()) {
			lists(name, before, after);
		}
		else if (isText(before) || isText(after)) {
			Set<String> tags = new LinkedHashSet<>(before.propertyNames());
			tags.addAll(after.propertyNames());
			tags.stream()
				.filter((tag) -> !before.path(tag).equals(after.path(tag)))
				.forEach((tag) -> this.found.add(new FieldDifference(name, tag,
						Texts.compare(before.path(tag).asString(""), after.path(tag).asString("")))));
		}
		else {
			this.found.add(new FieldDifference(name, null, compared(name, before, after)));
		}
	}

	private List<Piece> compared(String name, JsonNode before, JsonNode after) {
		return Texts.compare(text(name, before), text(name, after));
	}

	private String text(String name, @Nullable JsonNode value) {
		return (value == null || value.isMissingNode()) ? "" : this.values.text(name, value);
	}

	private void lists(String name, JsonNode before, JsonNode after) {
		Map<String, JsonNode> was = items(before);
		Map<String, JsonNode> is = items(after);
		Set<String> keys = new LinkedHashSet<>(was.keySet());
		keys.addAll(is.keySet());
		int first = this.found.size();
		for (String key : keys) {
			String earlier = text(name, was.get(key));
			String later = text(name, is.get(key));
			if (!earlier.equals(later)) {
				this.found.add(new FieldDifference(name, null, Texts.compare(earlier, later)));
			}
		}
		if (this.found.size() == first) {
			this.found.add(new FieldDifference(name, null, compared(name, before, after)));
		}
	}

	private static Map<String, JsonNode> items(JsonNode list) {
		Map<String, JsonNode> items = new LinkedHashMap<>();
		for (JsonNode item : list) {
			String name = NAMES.stream()
				.filter(item::has)
				.map((one) -> item.path(one).asString(""))
				.findFirst()
				.orElseGet(() -> plain(item));
			int times = 1;
			while (items.containsKey(name + " " + times)) {
				times++;
			}
			items.put(name + " " + times, item);
		}
		return items;
	}

	private static boolean isText(JsonNode node) {
		return node.isObject() && !node.isEmpty() && node.propertyNames().stream().allMatch(LanguageTag::isWellFormed);
	}

	/** An item that bears no name is told by all that it says. */
	private static String plain(JsonNode node) {
		if (node.isObject()) {
			return node.properties()
				.stream()
				.map((part) -> part.getKey() + ": " + plain(part.getValue()))
				.collect(Collectors.joining(" · "));
		}
		if (node.isArray()) {
			return node.valueStream().map(Difference::plain).collect(Collectors.joining(", "));
		}
		return node.asString("");
	}

	/**
	 * Tells how values read.
	 */
	public interface Values {

		/**
		 * A value as people read it.
		 * @param field the field as documents name it
		 * @param value its value, or an item of its list
		 * @return the text
		 */
		String text(String field, JsonNode value);

	}

}
