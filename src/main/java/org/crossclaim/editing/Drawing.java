package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.editing.Drawn.Meaning;
import org.crossclaim.editing.field.EntryFields;
import org.crossclaim.editing.field.Field;
import org.crossclaim.editing.field.Parameters;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Draws a tree as typed: every field that its kind has, and every other in which
 * something stands.
 *
 * @param meanings tells what values mean
 * @param wrong what is wrong, by name
 * @param movable whether rows can be added, moved and removed now
 */
record Drawing(Meanings meanings, Map<String, String> wrong, boolean movable) {

	private static final List<String> LANGUAGES = List.of("en", "zh-Hant");

	/** Draws the fields of a document. */
	List<Drawn> draw(SubjectKind of, List<Field> fields, JsonNode tree) {
		boolean entry = of == SubjectKind.ENTRY;
		String kind = tree.path("kind").asString("");
		return parts(fields.stream()
			.filter((field) -> !entry || EntryFields.has(kind, field.name()) || isFilled(tree.path(field.name())))
			.toList(), tree, "");
	}

	private static boolean isFilled(JsonNode node) {
		return node.isContainer() ? node.valueStream().anyMatch(Drawing::isFilled) : !node.asString("").isBlank();
	}

	private List<Drawn> parts(List<Field> fields, JsonNode tree, String prefix) {
		return fields.stream()
			.filter((field) -> !(field instanceof Field.Fixed))
			.map((field) -> one(field, tree.path(field.name()), prefix + field.name()))
			.toList();
	}

	private Drawn one(Field field, JsonNode node, String name) {
		return switch (field) {
			case Field.Value value -> input(value, node, name);
			case Field.Texts texts -> texts(texts, node, name);
			case Field.Several several -> new Drawn.Choices(name, several.label(),
					options(several.options(), node.valueStream().map((word) -> word.asString("")).toList()),
					this.wrong.get(name));
			case Field.Values values -> values(values, node, name);
			case Field.Part part -> new Drawn.Group(name, part.label(), null, parts(part.fields(), node, name + "."),
					this.wrong.get(name), null);
			case Field.Rows rows -> rows(rows, node, name);
			case Field.Fixed fixed -> throw new IllegalStateException("Nobody types " + name);
		};
	}

	private Drawn input(Field.Value field, JsonNode node, String name) {
		String text = node.asString("");
		Meaning meaning = text.isBlank() ? null : this.meanings.of(field, text.strip());
		String fault = this.wrong.get(name);
		return new Drawn.Input(name, field.label(), null, field.hint(),
				field.look() == Field.Look.LONG || text.contains("\n"), text,
				field.options().isEmpty() ? List.of()
						: options(field.options(), text.isBlank() ? List.of() : List.of(text)),
				(field.refers() != null) ? "known-" + field.refers().word() : null,
				(meaning != null && !meaning.good() && fault != null) ? null : meaning, fault, null);
	}

	/**
	 * What is chosen first, in its order, then the rest; a word of no list stays, too.
	 */
	private static List<Drawn.Option> options(List<Field.Option> words, List<String> chosen) {
		Map<String, String> labels = words.stream().collect(Collectors.toMap(Field.Option::value, Field.Option::label));
		SequencedSet<String> all = new LinkedHashSet<>(chosen);
		words.forEach((word) -> all.add(word.value()));
		return all.stream().map((word) -> new Drawn.Option(word, labels.get(word), chosen.contains(word))).toList();
	}

	private Drawn texts(Field.Texts field, JsonNode node, String name) {
		List<Drawn> inputs = new ArrayList<>();
		Stream.concat(LANGUAGES.stream(), node.propertyNames().stream())
			.distinct()
			.filter((tag) -> !tag.equals(Parameters.UNTOLD))
			.forEach((tag) -> {
				String text = node.path(tag).asString("");
				boolean ours = LANGUAGES.contains(tag);
				inputs
					.add(new Drawn.Input(name + "." + tag, ours ? "editing.language." + tag : "editing.language.other",
							ours ? null : tag, null, field.large() || text.contains("\n"), text, List.of(), null, null,
							this.wrong.get(name + "." + tag), LanguageTag.isWellFormed(tag) ? tag : null));
			});
		String untold = node.path(Parameters.UNTOLD).asString("");
		String wrongTag = this.wrong.get(name + "." + Parameters.UNTOLD);
		inputs.add(new Drawn.Group(name + "." + Parameters.UNTOLD, "editing.language.more", null,
				List.of(line(name + Parameters.MORE_LANGUAGE, "editing.language.tag", "editing.language-hint", false,
						""), line(name + Parameters.MORE_TEXT, "editing.passage", null, field.large(), untold)),
				wrongTag, null));
		return new Drawn.Group(name, field.label(), field.hint(), inputs, this.wrong.get(name), null);
	}

	private static Drawn line(String name, String label, @Nullable String hint, boolean large, String text) {
		return new Drawn.Input(name, label, null, hint, large || text.contains("\n"), text, List.of(), null, null, null,
				null);
	}

	private Drawn values(Field.Values field, JsonNode node, String name) {
		List<Drawn> inputs = new ArrayList<>();
		for (JsonNode value : node) {
			inputs.add(input(field.each(), value, name + "[" + inputs.size() + "]"));
		}
		if (inputs.isEmpty() || isFilled(node.path(node.size() - 1))) {
			inputs.add(input(field.each(), MissingNode.getInstance(), name + "[" + inputs.size() + "]"));
		}
		return new Drawn.Group(name, field.label(), field.each().hint(), inputs, this.wrong.get(name), name);
	}

	private Drawn rows(Field.Rows field, JsonNode node, String name) {
		List<Drawn.Row> rows = new ArrayList<>();
		int of = (node.isEmpty() && field.needed()) ? 1 : node.size();
		for (int i = 0; i < of; i++) {
			String row = name + "[" + i + "]";
			rows.add(new Drawn.Row(row, field.label(), i + 1, of, parts(field.fields(), node.path(i), row + "."),
					this.wrong.get(row), this.movable));
		}
		return new Drawn.Rows(name, field.label(), field.hint(), rows, this.wrong.get(name), this.movable);
	}

	/**
	 * Tells what a value means.
	 */
	interface Meanings {

		/**
		 * What a text in a field means, or {@code null} where there is nothing to tell.
		 */
		@Nullable Meaning of(Field.Value field, String text);

	}

}
