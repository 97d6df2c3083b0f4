package org.crossclaim.exchange.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.crossclaim.Crossclaim;
import org.crossclaim.testing.Generated;
import org.crossclaim.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A large dossier is imported with little memory, into a database of its own: on the
 * record that tests share, all that look at the whole of it would take longer.
 */
class HeapIT {

	private final String database = TestDatabase.create();

	@TempDir
	private Path files;

	@Test
	void tenThousandEntriesAreImportedWithAHeapOf256Megabytes() throws IOException, InterruptedException {
		Path dossier = this.files.resolve("generated.yaml");
		try (InputStream generated = Generated.dossier(10_000)) {
			Files.copy(generated, dossier);
		}
		Path said = this.files.resolve("said.txt");
		Process process = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
						System.getProperty("java.class.path"), Crossclaim.class.getName(), "import", dossier.toString(),
						"--spring.datasource.url=" + this.database, "--spring.datasource.username=postgres"))
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		boolean ended = process.waitFor(4, TimeUnit.MINUTES);
		process.destroyForcibly();
		String output = Files.readString(said, StandardCharsets.UTF_8);
		assertThat(ended).as(output).isTrue();
		assertThat(process.exitValue()).as(output).isZero();
		assertThat(output).contains("entries: 500 of 10000", "entries: 10000 of 10000", "standing: 10000 of 10000",
				"Imported.");
		assertThat(JdbcClient.create(new DriverManagerDataSource(this.database, "postgres", ""))
			.sql("select count(*) from entry where slug like 'g-entry-%'")
			.query((row, number) -> row.getInt(1))
			.single()).isEqualTo(10_000);
	}

}
