package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.crossclaim.editing.field.Field;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Documents as people read them: their parts under the labels of the forms, the words of
 * closed lists in the reader's language.
 */
@Component
public class Reading {

	private final Words words;

	Reading(Words words) {
		this.words = words;
	}

	/**
	 * What a field of a document, or an item of its list, says.
	 * @param kind of which kind the document is
	 * @param name the field
	 * @param value its value, or one item of it
	 * @return one line for each thing that it says
	 */
	public String of(SubjectKind kind, String name, JsonNode value) {
		Field field = Fields.of(kind).stream().filter((one) -> one.name().equals(name)).findFirst().orElse(null);
		return text(field, value, "\n");
	}

	private String text(@Nullable Field field, JsonNode value, String between) {
		return switch (field) {
			case Field.Value one -> word(one.options(), value);
			case Field.Several several -> words(several.options(), value);
			case Field.Values values -> value.isArray() ? words(values.each().options(), value) : value.asString("");
			case Field.Texts texts -> value.properties()
				.stream()
				.map((text) -> "(" + text.getKey() + ") " + text.getValue().asString(""))
				.collect(Collectors.joining(between));
			case Field.Part part -> parts(part.fields(), value, between);
			case Field.Rows rows -> value.isArray()
					? value.valueStream()
						.map((row) -> parts(rows.fields(), row, between))
						.collect(Collectors.joining(between.equals("\n") ? "\n\n" : between))
					: parts(rows.fields(), value, between);
			case Field.Fixed fixed -> value.asString("");
			case null -> value.isContainer() ? value.toString() : value.asString("");
		};
	}

	/** Each part under its label; what is within it on the same line. */
	private String parts(List<Field> fields, JsonNode value, String between) {
		List<String> lines = new ArrayList<>();
		for (Field field : fields) {
			JsonNode part = value.path(field.name());
			if (!part.isMissingNode() && !field.label().isEmpty()) {
				lines.add(this.words.say(field.label()) + this.words.say("words.colon") + text(field, part, "; "));
			}
		}
		return String.join(between, lines);
	}

	private String words(List<Field.Option> options, JsonNode list) {
		return list.valueStream().map((one) -> word(options, one)).collect(Collectors.joining(", "));
	}

	private String word(List<Field.Option> options, JsonNode value) {
		String text = value.asString("");
		return options.stream()
			.filter((option) -> option.value().equals(text))
			.findFirst()
			.map((option) -> this.words.say(option.label()))
			.orElse(text);
	}

}
