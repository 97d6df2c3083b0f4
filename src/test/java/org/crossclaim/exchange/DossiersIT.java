package org.crossclaim.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgres
class DossiersIT {

	private static final String MALFORMED = """
			actors:
			- {id: a, kind: person, name: {en: A}}
			sources:
			- {id: s, kind: press, title: S, publisher: P, relays: [t]}
			- {id: t, kind: press, title: T, publisher: P, relays: [s]}
			dispute: {id: d, title: {en: D}, summary: {en: D}}
			entries:
			- id: e
			  kind: allegation
			  statement: {en: A says so.}
			  asserted_by: [nobody]
			  said: 2026-02-30
			  evidence: [{source: s, stance: supports}]
			- id: f
			  kind: counterclaim
			  statement: {en: A answers.}
			  asserted_by: [a]
			  evidence: [{stance: supports}]
			- id: f
			  kind: development
			  statement: [wrong]
			""";

	private static final String ACTOR = "actors:\n- {id: a-new-actor, kind: person, name: {en: A}}\n";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void refusesAMalformedDossierWithAllItsFaultsAndLeavesTheRecordAsItWas() {
		String before = record();
		assertThatExceptionOfType(DossierFaults.class).isThrownBy(() -> take(MALFORMED, false))
			.satisfies((refused) -> assertThat(refused.faults().stream().map((fault) -> fault.fault().key())).contains(
					"edtf.no-such-day", "rule.not-on-record.actor", "rule.relays-in-a-circle",
					"rule.counterclaim-without-target", "dossier.missing", "dossier.id-twice", "dossier.not-an-object"))
			.satisfies((refused) -> assertThat(refused.faults()).allMatch((fault) -> fault.line() > 0));
		assertThat(record()).isEqualTo(before);
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		take(ACTOR, false);
		String before = record();
		assertThat(take(ACTOR, false).counts().get(SubjectKind.ACTOR)).isEqualTo(new Imported.Count(0, 0, 1));
		assertThat(record()).isEqualTo(before);
	}

	@Test
	void tellsWhatWouldChangeAndChangesNothing() throws IOException {
		String before = record();
		assertThat(take(ACTOR.replace("a-new-actor", "another-actor"), true).counts().get(SubjectKind.ACTOR))
			.isEqualTo(new Imported.Count(1, 0, 0));
		assertThat(record()).isEqualTo(before);
	}

	@Test
	void takesYearsFarBeyondTheCalendar() throws IOException {
		Imported imported = take(
				"""
						actors: [{id: far, kind: person, name: {en: A}}]
						sources: [{id: far-source, kind: press, title: S, publisher: P}]
						dispute: {id: far-dispute, title: {en: D}, summary: {en: D}}
						entries:
						- {id: far-event, kind: development, statement: {en: D}, happened: Y170000002, evidence: [{source: far-source, stance: supports}]}
						- id: far-entry
						  kind: allegation
						  statement: {en: A says so.}
						  asserted_by: [far]
						  said: Y-170000002
						  zone: Asia/Taipei
						  resolution: [{outcome: settled, by: far-event}]
						  evidence: [{source: far-source, stance: supports}]
						- id: far-reply
						  kind: counterclaim
						  statement: {en: A answers.}
						  asserted_by: [far]
						  responds_to: [far-entry, far-event]
						  response: context
						  said: Y170000002
						  zone: America/Los_Angeles
						  evidence: [{source: far-source, stance: supports}]
						""",
				false);
		assertThat(imported.counts().get(SubjectKind.ENTRY)).isEqualTo(new Imported.Count(3, 0, 0));
	}

	private Imported take(String yaml, boolean dryRun) throws IOException {
		Map<String, InputStream> files = new LinkedHashMap<>();
		files.put("a.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
		return this.dossiers.take(files, new ImportOrder(Door.IMPORT, "A test", "To see", false, dryRun),
				(step, done, of) -> {
				});
	}

	private String record() {
		StringBuilder all = new StringBuilder();
		for (String table : List.of("change", "subject_slug", "revision", "actor", "source", "entry", "evidence",
				"timeline_line", "timeline_month")) {
			all.append(this.jdbc
				.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t")
				.query(String.class)
				.single());
		}
		return all.toString();
	}

}
