package org.crossclaim.editing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editing.field.EntryFields;
import org.crossclaim.editing.field.Fields;
import org.crossclaim.editing.field.Parameters;
import org.crossclaim.editing.field.RowChange;
import org.crossclaim.editing.field.Tidy;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.Dossier;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTests {

	private static final Drawing DRAWING = new Drawing((field, text) -> null, Map.of(), true);

	@Test
	void everyDocumentOfTheStarterRecordComesBackFromItsForm() throws IOException {
		Dossier record = starterRecord();
		assertThat(record.entries()).hasSizeGreaterThan(30);
		record.actors().forEach((one) -> comesBack(SubjectKind.ACTOR, one, ActorDocument.class));
		record.sources().forEach((one) -> comesBack(SubjectKind.SOURCE, one, SourceDocument.class));
		record.disputes().forEach((one) -> comesBack(SubjectKind.DISPUTE, one, DisputeDocument.class));
		record.entries().forEach((one) -> comesBack(SubjectKind.ENTRY, one, EntryDocument.class));
	}

	@Test
	void whatHasEverythingComesBackToo() {
		comesBack(SubjectKind.ENTRY,
				Documents.read(
						"""
								{"id": "e", "dispute": "d", "kind": "allegation", "nature": "motive",
								  "statement": {"en": "A says so.", "de": "A sagt es.\\nUnd mehr."}, "asserted_by": ["a", "b"],
								  "against": ["c"], "said": "2026-01-01", "happened": "../2026", "zone": "Asia/Taipei", "order": -2,
								  "responds_to": [{"entry": "f", "response": ["context", "denial"]}],
								  "figures": [{"measure": "m", "label": {"en": "things"}, "comparator": "≥",
								    "value": 1234567890123456789.000123, "unit": "things", "counts": {"fr": "qui"}, "period": "2025"}],
								  "resolution": [{"outcome": "upheld", "by": "dev", "of": {"en": "a part"}, "binds": ["c"], "stage": "interim"}],
								  "reply_checks": [{"actor": "c", "date": "2026-01-02", "found": "none",
								    "asked": {"channel": "e-mail", "on": "2026-01-01", "deadline": "2026-01-03"}}],
								  "evidence": [{"source": "s", "stance": "supports", "shows": "said", "relays": ["t", "u"],
								      "quote": "\\"A\\" & <B>", "translation": [{"language": "de", "text": "A", "by": "Ed", "method": "hand"}],
								      "steps": [{"step": "tested", "source": "w", "quote": "T", "locator": "1", "on": "2026-01~"}]},
								    {"source": "v", "stance": "context", "basis": "unknown"}]}""",
						EntryDocument.class),
				EntryDocument.class);
		comesBack(SubjectKind.SOURCE,
				Documents.read(
						"""
								{"id": "s", "kind": "press", "url": "https://example.org/", "title": "T", "title_basis": "slug",
								  "publisher": "P", "authors": ["A", "B"], "licence": "CC0-1.0", "authorship": "mixed", "reporting": "own", "seen": false,
								  "status": {"kind": "corrected", "on": "2026", "notice": "N"}}""",
						SourceDocument.class),
				SourceDocument.class);
	}

	@Test
	void whatIsEmptyIsLeftOutOfTheDocumentAndStaysInTheForm() {
		ObjectNode typed = read(SubjectKind.ENTRY, Map.of("id", "e", "said", " ", "statement.en", "", "asserted_by[0]",
				"", "asserted_by[3]", "a", "evidence[0].source", "", "evidence[2].quote", "Q"));
		assertThat(typed.path("evidence")).hasSize(2);
		assertThat(Tidy.tidy(EntryFields.ALL, typed))
			.isEqualTo(json("{\"id\": \"e\", \"asserted_by\": [\"a\"], \"evidence\": [{\"quote\": \"Q\"}]}"));
	}

	@Test
	void whatIsNoNumberStaysTextSoThatItsFaultIsNamed() {
		assertThat(Tidy.tidy(EntryFields.ALL, read(SubjectKind.ENTRY, Map.of("order", "first"))))
			.isEqualTo(json("{\"order\": \"first\"}"));
		assertThat(Tidy.tidy(EntryFields.ALL, read(SubjectKind.ENTRY, Map.of("order", " 7 "))).path("order").asInt())
			.isEqualTo(7);
	}

	@Test
	void aTextInAnotherLanguageIsAddedByItsTagAndKeptWithoutOne() {
		assertThat(read(SubjectKind.ENTRY, Map.of("note.+language", "de", "note.+text", "Ja")).path("note"))
			.isEqualTo(json("{\"de\": \"Ja\"}"));
		assertThat(read(SubjectKind.ENTRY, Map.of("note.+language", "", "note.+text", "Ja")).path("note"))
			.isEqualTo(json("{\"?\": \"Ja\"}"));
	}

	@Test
	void linesEndAsTheRecordEndsThem() {
		assertThat(read(SubjectKind.ENTRY, Map.of("statement.en", "A\r\nB")).at("/statement/en").asString())
			.isEqualTo("A\nB");
	}

	@ParameterizedTest
	@CsvSource({ "add, evidence, ABC+, evidence[3]", "add, figures, ABC, figures[0]",
			"remove, evidence[1], AC, evidence", "up, evidence[2], ACB, evidence[1]",
			"up, evidence[0], ABC, evidence[0]", "down, evidence[0], BAC, evidence[1]", "remove, evidence[9], ABC, ''",
			"remove, kind, ABC, ''", "add, '', ABC, ''" })
	void rowsAreAddedRemovedAndMoved(String button, String path, String left, String next) {
		ObjectNode typed = read(SubjectKind.ENTRY, Map.of("evidence[0].quote", "A", "evidence[1].quote", "B",
				"evidence[2].quote", "C", "kind", "allegation"));
		assertThat(new RowChange(button, path).change(typed)).isEqualTo(next);
		StringBuilder quotes = new StringBuilder();
		typed.path("evidence").forEach((row) -> quotes.append(row.path("quote").asString("+")));
		assertThat(quotes).hasToString(left);
		assertThat(typed.path("kind").asString()).isEqualTo("allegation");
	}

	@Test
	void aKindOfEntryHasItsFieldsAndWhateverStandsInOthers() {
		ObjectNode typed = read(SubjectKind.ENTRY, Map.of("kind", "development", "against[0]", "a"));
		assertThat(DRAWING.draw(SubjectKind.ENTRY, EntryFields.ALL, typed)).extracting(Drawn::name)
			.contains("done_by", "bears_on", "against")
			.doesNotContain("asserted_by", "said", "responds_to", "resolution");
	}

	@Test
	void faultsOfTheDossierAreFaultsOfTheForm() {
		Thing thing = new Thing(SubjectKind.ENTRY);
		assertThat(thing.within(Fault.at("entries[0].evidence[1].source", "k")).path()).isEqualTo("evidence[1].source");
		assertThat(thing.within(Fault.at("entries[0]", "k")).path()).isEmpty();
		assertThat(thing.within(Fault.at("reason", "k")).path()).isEqualTo("reason");
	}

	private static void comesBack(SubjectKind kind, Object document, Class<?> shape) {
		Map<String, List<String>> sent = new HashMap<>();
		send(DRAWING.draw(kind, Fields.of(kind), Documents.tree(document)), sent);
		ObjectNode tidy = Tidy.tidy(Fields.of(kind), new Parameters(sent).read(Fields.of(kind)));
		assertThat((Object) Documents.read(Documents.json(tidy), shape)).isEqualTo(document);
		assertThat(Tidy.tidy(Fields.of(kind), Documents.tree(document))).isEqualTo(tidy);
	}

	/** What a browser sends of a form as it was drawn. */
	private static void send(List<? extends Drawn> drawn, Map<String, List<String>> sent) {
		for (Drawn one : drawn) {
			switch (one) {
				case Drawn.Input input -> sent.put(input.name(), List.of(input.value().replace("\n", "\r\n")));
				case Drawn.Choices choices -> sent.put(choices.name(),
						choices.options().stream().filter(Drawn.Option::chosen).map(Drawn.Option::value).toList());
				default -> send(one.parts(), sent);
			}
		}
	}

	private static ObjectNode read(SubjectKind kind, Map<String, String> typed) {
		Map<String, List<String>> given = new HashMap<>();
		typed.forEach((name, text) -> given.put(name, List.of(text)));
		return new Parameters(given).read(Fields.of(kind));
	}

	private static ObjectNode json(String text) {
		return Documents.read(text, ObjectNode.class);
	}

	private static Dossier starterRecord() throws IOException {
		Map<String, InputStream> files = new LinkedHashMap<>();
		for (String name : List.of("actors", "sources", "anthropic-training-data", "claude-distillation",
				"pentagon-anthropic", "western-labs-distillation")) {
			try (InputStream file = FieldsTests.class.getResourceAsStream("/record/" + name + ".yaml")) {
				assertThat(file).as(name).isNotNull();
				files.put(name, new ByteArrayInputStream(file.readAllBytes()));
			}
		}
		return Dossiers.check(files);
	}

}
