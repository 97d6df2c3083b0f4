package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crossclaim.editing.Merging.Difference;
import org.crossclaim.editing.field.Field;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editing.field.Paths;
import org.crossclaim.editing.field.Tidy;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws forms: of what was typed, and of what is on record.
 */
@Component
class Sheets {

	private final Publications publications;

	private final Known known;

	private final Words words;

	private final Dates dates;

	Sheets(Publications publications, Known known, Words words, Dates dates) {
		this.publications = publications;
		this.known = known;
		this.words = words;
		this.dates = dates;
	}

	Sheet draw(Typed typed, List<Fault> faults, List<Difference> differences, Sheet.State state) {
		Thing thing = typed.thing();
		List<Field> fields = thing.fields();
		Label name = (typed.current() != null) ? this.words.label(thing.name(typed.current())) : null;
		boolean movable = differences.stream().noneMatch(Difference::overlaps);
		List<Field> drawn = (name != null) ? fields.stream().filter((field) -> !field.name().equals(Fields.ID)).toList()
				: fields;
		Drawing drawing = new Drawing(new Telling(this.words, this.dates, this.known.named(thing, typed.tree())),
				Map.of(), movable);
		Set<String> others = new HashSet<>(Set.of("reason"));
		IntStream.range(0, differences.size()).mapToObj(Choosing::name).forEach(others::add);
		Placed placed = Placed.of(faults, this.words, drawing.draw(thing.kind(), drawn, typed.tree()), others);
		Drawing again = new Drawing(drawing.meanings(), placed.wrong(), movable);
		String slug = (name != null) ? typed.tree().path(Fields.ID).asString("") : null;
		return new Sheet(thing.kind(), slug, name, address(thing, (name != null) ? typed.tree() : null), typed.base(),
				typed.reason(), placed.wrong().get("reason"), again.draw(thing.kind(), drawn, typed.tree()),
				placed.lines(), this.known.lists(fields), compared(thing, differences, placed.wrong()), state,
				typed.next(), List.of());
	}

	/**
	 * Merges what was typed with what others changed since, and draws what came of it.
	 */
	Sheet merged(Typed typed, Published<ObjectNode> now) {
		List<Field> fields = typed.thing().fields();
		ObjectNode theirs = Tidy.tidy(fields, now.document());
		Merging.Merged merged = Merging.merge(Tidy.tidy(fields, seen(now, typed.base())), theirs, typed.tree());
		Typed mended = new Typed(typed.thing(), merged.tree(), now.document(), now.revision(), typed.reason(), "");
		return draw(mended, List.of(), merged.differences(), Sheet.State.STALE);
	}

	/** The document that the form was made from; where nobody tells, nothing. */
	private ObjectNode seen(Published<ObjectNode> now, @Nullable Integer base) {
		UUID subject = now.id();
		return Optional.ofNullable(base)
			.flatMap((number) -> this.publications.revision(subject, number, ObjectNode.class))
			.map(Published::document)
			.orElseGet(now.document()::objectNode);
	}

	/** What is on record of a thing. */
	Published<ObjectNode> published(Thing thing, String slug) {
		return this.publications.find(thing.kind(), slug, ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(thing.kind().word(), slug));
	}

	/** The address of the form of a document; of something new where there is none. */
	static String address(Thing thing, @Nullable JsonNode document) {
		return "/editing/" + thing.list() + "/" + ((document != null) ? document.path(Fields.ID).asString("") : "new");
	}

	private static List<Sheet.Compared> compared(Thing thing, List<Difference> differences, Map<String, String> wrong) {
		List<Sheet.Compared> compared = new ArrayList<>();
		for (Difference one : differences) {
			String choice = Choosing.name(compared.size());
			String first = Paths.steps(one.path()).getFirst();
			String label = thing.fields()
				.stream()
				.filter((field) -> field.name().equals(first))
				.map(Field::label)
				.findFirst()
				.orElse("editing.elsewhere");
			compared.add(new Sheet.Compared(choice, one.path(), label, Drawn.anchor(one.path()), lines(one.base()),
					lines(one.theirs()), lines(one.mine()), Objects.toString(one.base(), ""),
					Objects.toString(one.theirs(), ""), one.overlaps(), wrong.get(choice)));
		}
		return compared;
	}

	/** A value as people read it: one line for each thing that it says. */
	private static String lines(@Nullable JsonNode value) {
		if (value == null) {
			return "";
		}
		if (value.isObject()) {
			return value.properties()
				.stream()
				.map((one) -> one.getKey() + ": " + lines(one.getValue()).replace("\n", "; "))
				.collect(Collectors.joining("\n"));
		}
		return value.isArray() ? value.valueStream()
			.map((one) -> "· " + lines(one).replace("\n", "; "))
			.collect(Collectors.joining("\n")) : value.asString("");
	}

	/**
	 * What stands in a form.
	 *
	 * @param thing of what
	 * @param tree as typed
	 * @param current the document on record, or {@code null} for something new
	 * @param base the revision that it was made from
	 * @param reason why
	 * @param next the id of what was asked for last
	 */
	record Typed(Thing thing, ObjectNode tree, @Nullable JsonNode current, @Nullable Integer base, String reason,
			String next) {

		Typed withTree(ObjectNode other) {
			return new Typed(this.thing, other, this.current, this.base, this.reason, this.next);
		}

	}

}
