package org.crossclaim.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.crossclaim.Crossclaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server that comes along keeps what it is given, and keeps it to itself.
 */
class EmbeddedDatabaseIT {

	@TempDir
	private Path data;

	@Test
	void isSafeAndOutlivesTheApplication() throws IOException {
		try (ConfigurableApplicationContext application = start()) {
			JdbcClient jdbc = application.getBean(JdbcClient.class);
			assertThat(Stream.of("fsync", "synchronous_commit", "full_page_writes").map((name) -> show(jdbc, name)))
				.containsOnly("on");
			assertThat(show(jdbc, "max_connections")).isEqualTo("40");
			assertThat(show(jdbc, "listen_addresses")).isIn("127.0.0.1", "localhost");
			assertThat(show(jdbc, "password_encryption")).isEqualTo("scram-sha-256");
			assertThat(show(jdbc, "server_encoding")).isEqualTo("UTF8");
			assertThat(jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
				.query((row, number) -> row.getBoolean(1))
				.single()).isFalse();
			jdbc.sql(
					"insert into change (number, at, author, reason, door) values (1, now(), 'A test', 'To see', 'import')")
				.update();
			try (Stream<Path> files = Files.list(this.data)) {
				assertThat(files.filter(Files::isRegularFile)
					.filter((file) -> file.getFileName().toString().contains("password")
							|| file.getFileName().toString().contains("secret")))
					.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
						.isEqualTo("rw-------"))
					.isNotEmpty();
			}
		}
		try (ConfigurableApplicationContext again = start()) {
			assertThat(again.getBean(JdbcClient.class)
				.sql("select author from change")
				.query((row, number) -> row.getString(1))
				.single()).isEqualTo("A test");
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Crossclaim.class).web(WebApplicationType.NONE)
			.run("recompute", "--check", "--crossclaim.data-dir=" + this.data);
	}

	private static String show(JdbcClient jdbc, String setting) {
		return String.valueOf(jdbc.sql("show " + setting).query((row, number) -> row.getString(1)).single());
	}

}
