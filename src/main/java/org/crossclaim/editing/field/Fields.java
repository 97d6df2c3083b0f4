package org.crossclaim.editing.field;

import java.util.List;

import org.crossclaim.actor.ActorKind;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.source.Authorship;
import org.crossclaim.source.Reporting;
import org.crossclaim.source.SourceKind;
import org.crossclaim.source.SourceStatusKind;
import org.crossclaim.source.TitleBasis;

/**
 * The fields of the form of each kind.
 */
public final class Fields {

	/** The key under which everything has its slug. */
	public static final String ID = "id";

	private static final Field.Value SLUG = new Field.Value(ID, "editing.id", Field.Look.TEXT).with("editing.id-hint");

	private static final List<Field> ACTOR = List.of(SLUG,
			new Field.Value("kind", "editing.kind", Field.Option.of(ActorKind.values())),
			new Field.Texts("name", "editing.name", false), Field.Values.texts("aliases", "editing.aliases"),
			text("country", "editing.country").with("editing.country-hint"),
			text("wikidata", "editing.wikidata").with("editing.wikidata-hint"),
			rows("affiliations", "editing.affiliations",
					List.of(new Field.Value("actor", "editing.actor", SubjectKind.ACTOR),
							new Field.Texts("role", "editing.role", false), date("from", "editing.from"),
							date("until", "editing.until"))),
			Field.Values.slugs("known_through", "editing.known-through", SubjectKind.ACTOR));

	private static final List<Field> SOURCE = List.of(SLUG,
			new Field.Value("kind", "editing.kind", Field.Option.of(SourceKind.values())), text("url", "editing.url"),
			text("title", "editing.heading"),
			new Field.Value("title_basis", "editing.title-basis", Field.Option.of(TitleBasis.values()))
				.with("editing.title-basis-hint"),
			text("title_language", "editing.title-language").with("editing.language-hint"),
			text("publisher", "editing.publisher"),
			new Field.Value("published_by", "editing.published-by", SubjectKind.ACTOR),
			Field.Values.texts("authors", "editing.authors"), date("published", "editing.published"),
			text("language", "editing.language").with("editing.language-hint"),
			text("licence", "editing.licence").with("editing.licence-hint"),
			new Field.Value("authorship", "editing.authorship", Field.Option.of(Authorship.values())),
			new Field.Value("reporting", "editing.reporting", Field.Option.of(Reporting.values())),
			Field.Values.slugs("relays", "editing.relays", SubjectKind.SOURCE),
			new Field.Value("seen", "editing.seen", Field.Look.TRUTH, null,
					List.of(new Field.Option("false", "editing.seen-no")), null),
			new Field.Value("copy_of", "editing.copy-of", SubjectKind.SOURCE),
			new Field.Part("status", "editing.status",
					List.of(new Field.Value("kind", "editing.status-kind", Field.Option.of(SourceStatusKind.values())),
							date("on", "editing.on"), text("notice", "editing.notice"))));

	private static final List<Field> DISPUTE = List.of(SLUG, new Field.Texts("title", "editing.heading", false),
			new Field.Texts("summary", "editing.summary", true),
			new Field.Part("covered", "editing.covered",
					List.of(date("searched", "editing.searched"), date("newest", "editing.newest"))),
			rows("background", "editing.background",
					List.of(new Field.Texts("title", "editing.heading", false),
							new Field.Texts("text", "editing.passage", true, "editing.markdown"),
							Field.Values.slugs("sources", "editing.sources", SubjectKind.SOURCE))),
			rows("related", "editing.related",
					List.of(new Field.Value("dispute", "editing.dispute", SubjectKind.DISPUTE),
							new Field.Texts("how", "editing.how", true))));

	private Fields() {
	}

	/**
	 * The fields of a kind.
	 * @param kind the kind
	 * @return its fields, in the order of its form
	 */
	public static List<Field> of(SubjectKind kind) {
		return switch (kind) {
			case ACTOR -> ACTOR;
			case SOURCE -> SOURCE;
			case DISPUTE -> DISPUTE;
			case ENTRY -> EntryFields.ALL;
		};
	}

	static Field.Value text(String name, String label) {
		return new Field.Value(name, label, Field.Look.TEXT);
	}

	static Field.Value date(String name, String label) {
		return new Field.Value(name, label, Field.Look.DATE).with("editing.date-hint");
	}

	static Field.Rows rows(String name, String label, List<Field> fields) {
		return new Field.Rows(name, label, null, false, fields);
	}

}
