package org.crossclaim.exchange.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.crossclaim.Crossclaim;
import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.shared.Slug;
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

	@Test
	void aRecordExportedImportedAndExportedAgainGivesTheSameBytes() throws IOException {
		Path yaml = write(DossierFormat.YAML);
		Path json = write(DossierFormat.JSON);
		assertThat(run("import", yaml.toString())).isZero();
		assertThat(run("export", this.files.resolve("again.yaml").toString())).isZero();
		assertThat(this.files.resolve("again.yaml")).hasSameBinaryContentAs(yaml);
		assertThat(run("import", json.toString())).isZero();
		assertThat(run("export", this.files.resolve("again.json").toString())).isZero();
		assertThat(this.files.resolve("again.json")).hasSameBinaryContentAs(json);
		assertThat(changes()).as("the second import changed nothing").isEqualTo(1);
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
