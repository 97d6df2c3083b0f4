package org.crossclaim.exchange.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published schema says what the reader takes.
 */
class DossierSchemaTests {

	private static final JsonNode SCHEMA = schema();

	private static final Schema COMPILED = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(SCHEMA);

	@Test
	void theStarterRecordIsValid() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/record"))) {
			List<Path> all = files.toList();
			assertThat(all).hasSize(6);
			for (Path file : all) {
				assertThat(faults(Files.readString(file))).as(file.toString()).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "actors: [{id: A, kind: person, name: {en: A}}]",
			"actors: [{id: a, kind: ghost, name: {en: A}}]", "actors: [{id: a, kind: person, name: {}}]",
			"entries: [{id: e, kind: allegation, statement: {en: E}}]",
			"entries: [{id: e, kind: development, statement: {en: E}, evidence: [{source: s, stance: supports, steps: [{step: asserted, source: s}]}]}]",
			"sources: [{id: s, kind: press, title: S, publisher: P, licence: all rights reserved}]",
			"off_record: {entries: [{id: e, dispute: d, kind: allegation}]}",
			"off_record: {entries: [{id: e, dispute: d, kind: allegation, withdrawn: true, removed: danger}]}",
			"off_record: {actors: [{id: a, kind: person, removed: a-whim}]}",
			"off_record: {sources: [{id: s, kind: press, removed: danger, title: T}]}", "disputes: [{id: d}]",
			"rumours: []" })
	void refusesWhatTheReaderRefuses(String yaml) {
		assertThat(faults(yaml)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("objects")
	void hasEveryKeyOfTheDocument(String definition, Class<? extends Record> document, Set<String> shorthand) {
		Set<String> keys = new TreeSet<>(shorthand);
		Stream.of(document.getRecordComponents())
			.map((component) -> component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT))
			.forEach(keys::add);
		assertThat(SCHEMA.at("/$defs/" + definition + "/properties").propertyNames())
			.containsExactlyInAnyOrderElementsOf(keys);
	}

	static Stream<Arguments> objects() {
		return Stream.of(Arguments.of("actor", ActorDocument.class, Set.of()),
				Arguments.of("source", SourceDocument.class, Set.of()),
				Arguments.of("dispute", DisputeDocument.class, Set.of()),
				Arguments.of("dispute_with_entries", DisputeDocument.class, Set.of("entries")),
				Arguments.of("entry", EntryDocument.class, Set.of("response")));
	}

	private static Set<String> faults(String yaml) {
		return COMPILED.validate(new YAMLMapper().readTree(yaml))
			.stream()
			.map(Error::toString)
			.collect(Collectors.toSet());
	}

	private static JsonNode schema() {
		try (InputStream file = DossierSchemaTests.class.getResourceAsStream("/schemas/dossier-v1.json")) {
			return new JsonMapper().readTree(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
