package org.crossclaim.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.crossclaim.Crossclaim;
import org.crossclaim.entry.Recomputing;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The oldest PostgreSQL that Crossclaim may be pointed at; the build unpacks it.
 */
class OldestPostgresIT {

	@Test
	void takesTheMigrationsAndTheStarterRecord() throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
			.setPgBinaryResolver((system, hardware) -> archive())
			.start(); ConfigurableApplicationContext application = start(postgres.getJdbcUrl("postgres", "postgres"))) {
			assertThat(application.getBean(JdbcClient.class)
				.sql("select split_part(version(), '.', 1) as version, count(*) as entries from entry")
				.query((row, number) -> row.getString("version") + ", entries: " + (row.getInt("entries") > 100))
				.single()).isEqualTo("PostgreSQL 15, entries: true");
			assertThat(application.getBean(JdbcClient.class).sql("""
					select s.slug from likeness_texts('actor', '{"kind": "company", "name": {"zh-Hans": "深度求索公司"}}') a
					join likeness_text t on t.said % a.said and t.kind = 'actor'
					join subject_slug s on s.subject = t.subject""").query(String.class).list())
				.containsOnly("deepseek");
			assertThat(application.getBean(Recomputing.class).compare().entries()).isEmpty();
			assertThat(application.getBean(Recomputing.class).compare().counts()).isZero();
		}
	}

	private static ConfigurableApplicationContext start(String database) throws IOException {
		List<String> words = new ArrayList<>(List.of("import"));
		try (Stream<Path> record = Files.list(Path.of("src/main/resources/record"))) {
			record.map(Path::toString).sorted().forEach(words::add);
		}
		words.add("--spring.datasource.url=" + database);
		words.add("--spring.datasource.username=postgres");
		return new SpringApplicationBuilder(Crossclaim.class).web(WebApplicationType.NONE)
			.run(words.toArray(String[]::new));
	}

	private static InputStream archive() {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("crossclaim.oldest-postgres")))) {
			return Files
				.newInputStream(files.filter((file) -> file.toString().endsWith(".txz")).findFirst().orElseThrow());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
