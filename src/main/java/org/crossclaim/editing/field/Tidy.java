package org.crossclaim.editing.field;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tree as typed, made a document: what is empty is left out, numbers are numbers. What
 * should be one and is none stays text, so that the reader of documents names the fault.
 */
public final class Tidy {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private Tidy() {
	}

	/**
	 * Makes a document of what was typed.
	 * @param fields the fields of its kind
	 * @param typed the tree as typed
	 * @return the document
	 */
	public static ObjectNode tidy(List<Field> fields, JsonNode typed) {
		ObjectNode object = NODES.objectNode();
		for (Field field : fields) {
			JsonNode value = value(field, typed.path(field.name()));
			if (value != null) {
				object.set(field.name(), value);
			}
		}
		if (!object.isEmpty()) {
			fields.stream()
				.filter(Field.Fixed.class::isInstance)
				.map(Field.Fixed.class::cast)
				.forEach((fixed) -> object.put(fixed.name(), fixed.text()));
		}
		return object;
	}

	private static @Nullable JsonNode value(Field field, JsonNode typed) {
		return switch (field) {
			case Field.Value value -> one(value, typed);
			case Field.Texts texts -> {
				ObjectNode filled = NODES.objectNode();
				typed.properties().forEach((text) -> {
					if (!text.getValue().asString("").isBlank()) {
						filled.set(text.getKey(), text.getValue());
					}
				});
				yield orNone(filled);
			}
			case Field.Several several -> orNone(typed);
			case Field.Values values -> {
				ArrayNode list = NODES.arrayNode();
				typed.forEach((text) -> add(list, one(values.each(), text)));
				yield orNone(list);
			}
			case Field.Part part -> orNone(tidy(part.fields(), typed));
			case Field.Rows rows -> {
				ArrayNode list = NODES.arrayNode();
				typed.forEach((row) -> add(list, orNone(tidy(rows.fields(), row))));
				yield orNone(list);
			}
			case Field.Fixed fixed -> null;
		};
	}

	private static @Nullable JsonNode one(Field.Value field, JsonNode typed) {
		String text = typed.asString("");
		if (text.isBlank()) {
			return null;
		}
		return switch (field.look()) {
			case NUMBER -> number(text.strip());
			case TRUTH -> text.equals("false") ? NODES.booleanNode(false)
					: text.equals("true") ? NODES.booleanNode(true) : NODES.stringNode(text);
			case DATE, REFERENCE, WORD -> NODES.stringNode(text.strip());
			case TEXT, LONG -> NODES.stringNode(text);
		};
	}

	private static JsonNode number(String text) {
		try {
			BigDecimal number = new BigDecimal(text);
			return (Math.abs((long) number.scale()) + number.precision() > 60) ? NODES.stringNode(text)
					: NODES.numberNode(number);
		}
		catch (NumberFormatException ex) {
			return NODES.stringNode(text);
		}
	}

	private static void add(ArrayNode list, @Nullable JsonNode one) {
		if (one != null) {
			list.add(one);
		}
	}

	private static @Nullable JsonNode orNone(JsonNode node) {
		return node.isEmpty() ? null : node;
	}

}
