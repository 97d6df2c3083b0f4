package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.crossclaim.editing.field.Field;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is on record, as far as a form names it or could name it.
 */
@Component
class Known {

	/** Longer lists help nobody who types. */
	private static final int MOST = 200;

	private final Publications publications;

	private final Words words;

	Known(Publications publications, Words words) {
		this.publications = publications;
		this.words = words;
	}

	/**
	 * The names of everything that a tree refers to, by kind and slug; the sources that
	 * go on record with it count.
	 */
	Map<SubjectKind, Map<String, Label>> named(Thing thing, JsonNode tree) {
		Map<SubjectKind, Set<String>> slugs = new EnumMap<>(SubjectKind.class);
		collect(thing.fields(), tree, slugs);
		Map<SubjectKind, Map<String, Label>> names = new EnumMap<>(SubjectKind.class);
		slugs.forEach((kind, ofKind) -> {
			Map<String, Label> labels = new HashMap<>();
			this.publications.named(kind, ofKind, ObjectNode.class)
				.forEach((slug, one) -> labels.put(slug, this.words.label(new Thing(kind).name(one.document()))));
			names.put(kind, labels);
		});
		thing.sources(tree).forEach((source) -> {
			String title = source.path("title").asString("");
			names.computeIfAbsent(SubjectKind.SOURCE, (kind) -> new HashMap<>())
				.putIfAbsent(source.path(Fields.ID).asString("").strip(),
						new Label(title.isBlank() ? this.words.say("editing.new-source") : title, null));
		});
		return names;
	}

	/**
	 * What there is to choose from, for each kind that fields refer to and that is small.
	 */
	List<Listed> lists(List<Field> fields) {
		Map<SubjectKind, Set<String>> kinds = new EnumMap<>(SubjectKind.class);
		kinds(fields, kinds);
		List<Listed> lists = new ArrayList<>();
		for (SubjectKind kind : kinds.keySet()) {
			List<Listed.One> all = this.publications.all(kind, "", MOST + 1, ObjectNode.class)
				.stream()
				.map((one) -> new Listed.One(one.document().path("id").asString(""),
						this.words.label(new Thing(kind).name(one.document()))))
				.sorted(Comparator.comparing(Listed.One::slug))
				.toList();
			lists.add(new Listed("known-" + kind.word(), (all.size() > MOST) ? List.of() : all));
		}
		return lists;
	}

	private static void kinds(List<Field> fields, Map<SubjectKind, Set<String>> kinds) {
		for (Field field : fields) {
			switch (field) {
				case Field.Value value when value.refers() != null -> kinds.put(value.refers(), Set.of());
				case Field.Values values -> kinds(List.of(values.each()), kinds);
				case Field.Part part -> kinds(part.fields(), kinds);
				case Field.Rows rows -> kinds(rows.fields(), kinds);
				default -> {
				}
			}
		}
	}

	private static void collect(List<Field> fields, JsonNode tree, Map<SubjectKind, Set<String>> slugs) {
		for (Field field : fields) {
			JsonNode node = tree.path(field.name());
			switch (field) {
				case Field.Value value -> add(value, node, slugs);
				case Field.Values values -> node.forEach((one) -> add(values.each(), one, slugs));
				case Field.Part part -> collect(part.fields(), node, slugs);
				case Field.Rows rows -> node.forEach((row) -> collect(rows.fields(), row, slugs));
				default -> {
				}
			}
		}
	}

	private static void add(Field.Value field, JsonNode node, Map<SubjectKind, Set<String>> slugs) {
		String slug = node.asString("").strip();
		if (field.refers() != null && !slug.isEmpty() && slug.indexOf('\0') < 0) {
			slugs.computeIfAbsent(field.refers(), (kind) -> new TreeSet<>()).add(slug);
		}
	}

	/**
	 * What of a kind is on record.
	 *
	 * @param id the id of the list
	 * @param all its items; none where there are too many
	 */
	public record Listed(String id, List<One> all) {

		/**
		 * One of them.
		 *
		 * @param slug its slug
		 * @param name its name
		 */
		public record One(String slug, Label name) {
		}

	}

}
