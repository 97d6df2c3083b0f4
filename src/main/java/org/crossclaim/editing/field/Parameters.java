package org.crossclaim.editing.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form sent, read into the tree of a document exactly as typed: rows and texts
 * that are empty stay, so that a form that is drawn again looks as it did.
 *
 * @param given the values by parameter
 */
public record Parameters(Map<String, List<String>> given) {

	/**
	 * Ends the name of the first of the two inputs for a text in a language not yet in
	 * the form.
	 */
	public static final String MORE_LANGUAGE = ".+language";

	/** The other of the two. */
	public static final String MORE_TEXT = ".+text";

	/** Stands for a language that was not told. */
	public static final String UNTOLD = "?";

	private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})]");

	/**
	 * One value.
	 * @param name the name of the parameter
	 * @return its first value; empty where there is none
	 */
	public String text(String name) {
		return first(name).orElse("");
	}

	/**
	 * A number of up to nine digits.
	 * @param name the name of the parameter
	 * @return the number; 0 where there is none
	 */
	public int number(String name) {
		String text = text(name);
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
	}

	/**
	 * Whether a parameter was sent.
	 * @param name its name
	 * @return whether it was, with whatever value
	 */
	public boolean has(String name) {
		return this.given.containsKey(name);
	}

	/**
	 * What was sent, as a tree.
	 * @param fields the fields of the form
	 * @return the document as typed
	 */
	public ObjectNode read(List<Field> fields) {
		return object(fields, "");
	}

	private ObjectNode object(List<Field> fields, String prefix) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		for (Field field : fields) {
			JsonNode value = value(field, prefix + field.name());
			if (value != null) {
				object.set(field.name(), value);
			}
		}
		return object;
	}

	private @Nullable JsonNode value(Field field, String path) {
		return switch (field) {
			case Field.Value value -> first(path).map(JsonNodeFactory.instance::stringNode).orElse(null);
			case Field.Texts texts -> orNone(texts(path));
			case Field.Several several -> orNone(several(path));
			case Field.Values values -> {
				ArrayNode list = JsonNodeFactory.instance.arrayNode();
				indexes(path).forEach((index) -> list.add(text(path + "[" + index + "]")));
				yield orNone(list);
			}
			case Field.Part part -> orNone(object(part.fields(), path + "."));
			case Field.Rows rows -> {
				ArrayNode list = JsonNodeFactory.instance.arrayNode();
				indexes(path).forEach((index) -> list.add(object(rows.fields(), path + "[" + index + "].")));
				yield orNone(list);
			}
			case Field.Fixed fixed -> null;
		};
	}

	private ObjectNode texts(String path) {
		ObjectNode texts = JsonNodeFactory.instance.objectNode();
		for (String name : this.given.keySet()) {
			if (name.startsWith(path + ".") && !name.equals(path + MORE_LANGUAGE) && !name.equals(path + MORE_TEXT)) {
				texts.put(name.substring(path.length() + 1), text(name));
			}
		}
		String more = text(path + MORE_TEXT);
		if (!more.isBlank()) {
			String tag = text(path + MORE_LANGUAGE).strip().replaceAll("[^A-Za-z0-9-]", "-");
			texts.put((tag.isEmpty() || texts.path(tag).asString("").length() > 0) ? UNTOLD : tag, more);
		}
		return texts;
	}

	private ArrayNode several(String path) {
		ArrayNode words = JsonNodeFactory.instance.arrayNode();
		this.given.getOrDefault(path, List.of()).stream().filter((word) -> !word.isBlank()).forEach(words::add);
		return words;
	}

	private SortedSet<Integer> indexes(String path) {
		SortedSet<Integer> indexes = new TreeSet<>();
		for (String name : this.given.keySet()) {
			Matcher index = INDEX.matcher(name);
			if (name.startsWith(path + "[") && index.region(path.length(), name.length()).lookingAt()) {
				indexes.add(Integer.valueOf(index.group(1)));
			}
		}
		return indexes;
	}

	private Optional<String> first(String name) {
		return this.given.getOrDefault(name, List.of())
			.stream()
			.findFirst()
			.map((text) -> text.replace("\r\n", "\n").replace('\r', '\n'));
	}

	private static @Nullable JsonNode orNone(JsonNode node) {
		return node.isEmpty() ? null : node;
	}

}
