package org.crossclaim.editing.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.Basis;
import org.crossclaim.entry.document.Comparator;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.document.Outcome;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stage;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.StepKind;

/**
 * The fields of the form of entries.
 */
public final class EntryFields {

	private static final Field TRANSLATION = Fields.rows("translation", "editing.translation",
			List.of(Fields.text("language", "editing.language").with("editing.language-hint"),
					new Field.Value("text", "editing.passage", Field.Look.LONG),
					Fields.text("by", "editing.translated-by"), Fields.text("method", "editing.method")));

	private static final Field STEPS = new Field.Rows("steps", "editing.steps", "editing.steps-hint", false,
			List.of(new Field.Value("step", "editing.step", Field.Option.of(StepKind.values())),
					new Field.Value("source", "editing.source", SubjectKind.SOURCE),
					new Field.Value("quote", "editing.quote", Field.Look.LONG).with("editing.quote-hint"),
					Fields.text("locator", "editing.locator").with("editing.locator-hint"),
					Fields.date("on", "editing.on")));

	private static final Field EVIDENCE = new Field.Rows("evidence", "editing.evidence", "editing.evidence-hint", true,
			List.of(new Field.Value("source", "editing.source", SubjectKind.SOURCE),
					new Field.Value("stance", "editing.stance", Field.Option.of(Stance.values())),
					new Field.Value("quote", "editing.quote", Field.Look.LONG).with("editing.quote-hint"),
					Fields.text("locator", "editing.locator").with("editing.locator-hint"), TRANSLATION,
					new Field.Value("shows", "editing.shows", Field.Option.of(Shows.values())),
					new Field.Value("basis", "editing.basis", Field.Option.of(Basis.values())),
					Field.Values.slugs("relays", "editing.rests-on", SubjectKind.SOURCE), STEPS));

	private static final Field RESPONDS = Fields.rows("responds_to", "editing.responds-to",
			List.of(new Field.Value("entry", "editing.entry", SubjectKind.ENTRY),
					new Field.Several("response", "editing.response", Field.Option.of(ResponseKind.values()))));

	private static final Field FIGURES = Fields.rows("figures", "editing.figures",
			List.of(Fields.text("measure", "editing.measure").with("editing.measure-hint"),
					new Field.Texts("label", "editing.figure-label", false),
					new Field.Value("comparator", "editing.comparator",
							Arrays.stream(Comparator.values())
								.map((one) -> new Field.Option(one.word(), "editing.comparator." + one.name()))
								.toList()),
					new Field.Value("value", "editing.value", Field.Look.NUMBER), Fields.text("unit", "editing.unit"),
					new Field.Texts("counts", "editing.counts", false), Fields.date("period", "editing.period"),
					new Field.Value("source", "editing.source", SubjectKind.SOURCE)));

	private static final Field RESOLUTION = Fields.rows("resolution", "editing.resolution",
			List.of(new Field.Value("outcome", "editing.outcome", Field.Option.of(Outcome.values())),
					new Field.Value("by", "editing.ended-by", SubjectKind.ENTRY),
					new Field.Texts("of", "editing.of-part", false),
					Field.Values.slugs("binds", "editing.binds", SubjectKind.ACTOR),
					new Field.Value("stage", "editing.stage", Field.Option.of(Stage.values(), Stage.FINAL))));

	private static final Field REPLY_CHECKS = Fields.rows("reply_checks", "editing.reply-checks",
			List.of(new Field.Value("actor", "editing.actor", SubjectKind.ACTOR),
					Fields.date("date", "editing.looked-on"), new Field.Fixed("found", "none"),
					new Field.Value("source", "editing.silence-source", SubjectKind.SOURCE),
					Fields.text("by", "editing.looked-by"),
					new Field.Part("asked", "editing.asked", List.of(Fields.text("channel", "editing.channel"),
							Fields.date("on", "editing.on"), Fields.date("deadline", "editing.deadline")))));

	/** Sources that go on record together with the entry. */
	public static final Field SOURCES = new Field.Rows("sources", "editing.new-sources", "editing.new-sources-hint",
			false, Fields.of(SubjectKind.SOURCE));

	/** All of them, whatever the kind of the entry. */
	public static final List<Field> ALL = List.of(Fields.of(SubjectKind.ACTOR).getFirst(),
			new Field.Value("dispute", "editing.dispute", SubjectKind.DISPUTE),
			new Field.Value("kind", "editing.kind", Field.Option.of(EntryKind.values())).with("editing.kind-hint"),
			new Field.Texts("statement", "editing.statement", true, "editing.statement-hint"),
			new Field.Value("nature", "editing.nature", Field.Option.of(Nature.values(), Nature.FACT)),
			Field.Values.slugs("asserted_by", "editing.asserted-by", SubjectKind.ACTOR),
			Field.Values.slugs("done_by", "editing.done-by", SubjectKind.ACTOR),
			Field.Values.slugs("against", "editing.against", SubjectKind.ACTOR),
			Field.Values.slugs("speaks_for", "editing.speaks-for", SubjectKind.ACTOR), RESPONDS,
			Field.Values.slugs("bears_on", "editing.bears-on", SubjectKind.ENTRY),
			Field.Values.slugs("revises", "editing.revises", SubjectKind.ENTRY), Fields.date("said", "editing.said"),
			Fields.date("happened", "editing.happened"), Fields.text("zone", "editing.zone").with("editing.zone-hint"),
			new Field.Value("order", "editing.order", Field.Look.NUMBER).with("editing.order-hint"), EVIDENCE, SOURCES,
			FIGURES, RESOLUTION, REPLY_CHECKS, new Field.Texts("note", "editing.note", true, "editing.note-hint"));

	private static final Set<String> ASSERTED = Set.of("allegation", "counterclaim");

	private static final Map<String, Set<String>> ONLY = Map.ofEntries(Map.entry("nature", ASSERTED),
			Map.entry("asserted_by", ASSERTED), Map.entry("said", ASSERTED), Map.entry("revises", ASSERTED),
			Map.entry("against", Set.of("allegation")), Map.entry("resolution", Set.of("allegation")),
			Map.entry("reply_checks", Set.of("allegation")), Map.entry("responds_to", Set.of("counterclaim")),
			Map.entry("speaks_for", Set.of("counterclaim")), Map.entry("done_by", Set.of("development")),
			Map.entry("bears_on", Set.of("development")));

	private EntryFields() {
	}

	/**
	 * Whether entries of a kind have a field; of a kind not told yet they have all.
	 * @param kind the word of the kind; empty where it was not told
	 * @param field the key of the field
	 * @return whether they have it
	 */
	public static boolean has(String kind, String field) {
		return kind.isEmpty() || ONLY.getOrDefault(field, Set.of(kind)).contains(kind);
	}

}
