package org.crossclaim.exchange.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.crossclaim.Crossclaim;
import org.crossclaim.account.Accounts;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.editorial.removal.Removal;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.housekeeping.Housekeeping;
import org.crossclaim.housekeeping.removal.Removing;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class CommandsIT {

	private static ConfigurableApplicationContext empty;

	@Autowired
	private Exporting exporting;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Housekeeping housekeeping;

	@Autowired
	private Removing removing;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path files;

	@BeforeAll
	static void startWithAnEmptyRecord() {
		empty = new SpringApplicationBuilder(Crossclaim.class).web(WebApplicationType.NONE)
			.initializers(new TestDatabase())
			.run("recompute", "--check");
	}

	@AfterAll
	static void stop() {
		empty.close();
	}

	private static final String OFF = """
			actors:
			- {id: off-one, kind: company, name: {en: Off One}}
			- {id: off-two, kind: person, name: {en: Off Two}}
			sources:
			- {id: off-paper, kind: press, title: A paper that goes, publisher: Off Press, published: 2025-01-01}
			- {id: off-other, kind: press, title: A paper that stays, publisher: Other Press, licence: CC-BY-SA-4.0, relays: [off-paper]}
			dispute: {id: off, title: {en: A dispute}, summary: {en: Of which something goes.}}
			entries:
			- {id: off-withdrawn, kind: allegation, statement: {en: Off One says what is withdrawn.}, asserted_by: [off-one], against: [off-two], said: 2025-01-01, evidence: [{source: off-other, stance: supports}]}
			- {id: off-removed, kind: development, statement: {en: What is removed.}, happened: 2025-02-01, evidence: [{source: off-other, stance: supports}]}
			- id: off-reply
			  kind: counterclaim
			  statement: {en: Off Two says no.}
			  asserted_by: [off-two]
			  responds_to: [off-withdrawn]
			  response: denial
			  said: 2025-02-01
			  figures: [{measure: things, label: {en: things}, comparator: "=", value: 7, unit: things}]
			  evidence: [{source: off-paper, stance: supports, quote: "7 things"}]
			- id: off-claim
			  kind: allegation
			  statement: {en: Off One says something else.}
			  asserted_by: [off-one]
			  said: 2025-01-01
			  resolution: [{outcome: rejected, by: off-removed}]
			  evidence: [{source: off-other, stance: supports, steps: [{step: published, source: off-paper, quote: "8 things", locator: "there"}, {step: tested, source: off-other, quote: "As it was.", on: "2025-01~"}]}]
			""";

	/** Withdrawn or removed, and named by what stays on record. */
	private void takeOffTheRecord() throws IOException {
		new Dossier(OFF).into(this.dossiers);
		this.housekeeping.withdraw(new Author(null, "Ed Itor", true), "off-withdrawn", "Misread");
		Person administrator = this.accounts.open(Editors.make(this.jdbc, Role.ADMINISTRATOR)).orElseThrow();
		Map.of("off-removed", SubjectKind.ENTRY, "off-paper", SubjectKind.SOURCE, "off-two", SubjectKind.ACTOR)
			.forEach((slug, kind) -> this.removing.remove(administrator, kind, slug,
					new Removing.Decision("court-order", "An order", slug)));
	}

	@Test
	void aRecordExportedImportedAndExportedAgainGivesTheSameBytes() throws IOException {
		takeOffTheRecord();
		Path yaml = write(DossierFormat.YAML);
		assertThat(yaml).content()
			.doesNotContain("What is removed", "what is withdrawn", "paper that goes", "7 things", "8 things")
			.contains("licence: CC-BY-SA-4.0", "step: published", "quote: As it was.", "2025-01~");
		Path json = write(DossierFormat.JSON);
		assertThat(run("import", yaml.toString())).isZero();
		assertThat(run("export", this.files.resolve("again.yaml").toString())).isZero();
		assertThat(this.files.resolve("again.yaml")).hasSameBinaryContentAs(yaml);
		assertThat(run("import", json.toString())).isZero();
		assertThat(run("export", this.files.resolve("again.json").toString())).isZero();
		assertThat(this.files.resolve("again.json")).hasSameBinaryContentAs(json);
		assertThat(changes()).as("the second import changed nothing").isEqualTo(1);
		assertThat(empty.getBean(JdbcClient.class)
			.sql("select r.document ->> 'id' from revision r where 'withdrawal' = any(r.classes) and r.document ->> 'id' like 'off-%' order by 1")
			.query((row, number) -> row.getString(1))
			.list()).containsExactly("off-paper", "off-removed", "off-two", "off-withdrawn");
		assertThat(empty.getBean(Removals.class).of("source", "off-paper")).get()
			.extracting(Removal::ground)
			.isEqualTo(Ground.COURT_ORDER);
		assertThat(Validation.run(new String[] { "validate", yaml.toString() })).isZero();

		assertThat(run("recompute", "--check")).isZero();
		empty.getBean(JdbcClient.class)
			.sql("update timeline_line set support = 'corroborated' where slug = 'alleged-accounts'")
			.update();
		assertThat(run("recompute", "--check")).isEqualTo(1);
		assertThat(run("recompute")).isZero();
		assertThat(run("recompute", "--check")).isZero();
	}

	@Test
	void aDisputeNamesWhatLiesOutsideAndIsRefusedWhereThatIsMissing() throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		this.exporting.dispute(new Slug("western-labs-distillation"), DossierFormat.YAML, output);
		Path file = Files.write(this.files.resolve("western.yaml"), output.toByteArray());
		assertThat(file).content().startsWith("refers_to:");
		assertThat(Validation.run(new String[] { "validate", file.toString() })).isZero();
		Path missing = Files.writeString(this.files.resolve("missing.yaml"),
				Files.readString(file).replaceFirst("disputes:\n  - ", "disputes:\n  - no-such-dispute\n  - "));
		assertThat(run("import", missing.toString())).isEqualTo(1);
	}

	@Test
	void whatIsAskedWronglyEndsWithTwo() throws IOException {
		assertThat(run("import")).isEqualTo(2);
		assertThat(run("import", "no-such-file.yaml")).isEqualTo(2);
		assertThat(run("export", "dossier.pdf")).isEqualTo(2);
		assertThat(run("dance")).isEqualTo(2);
		assertThat(Validation.run(new String[] { "validate" })).isEqualTo(2);
	}

	private Path write(DossierFormat format) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		this.exporting.whole(format, output);
		return Files.write(
				this.files
					.resolve("record." + Map.of(DossierFormat.YAML, "yaml", DossierFormat.JSON, "json").get(format)),
				output.toByteArray());
	}

	private static int run(String... words) throws IOException {
		Commands commands = empty.getBean(Commands.class);
		commands.run(new DefaultApplicationArguments(words));
		return commands.getExitCode();
	}

	private static int changes() {
		return empty.getBean(JdbcClient.class)
			.sql("select count(*) from change where door = 'import'")
			.query((row, number) -> row.getInt(1))
			.single();
	}

}
