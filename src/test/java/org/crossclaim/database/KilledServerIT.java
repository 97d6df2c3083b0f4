package org.crossclaim.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a {@code kill -9} leaves in a data directory is no hindrance to the next start.
 */
class KilledServerIT {

	private final List<Process> started = new ArrayList<>();

	@TempDir
	private Path data;

	@AfterEach
	void endWhatWasStarted() {
		end(this.started, this.data);
	}

	@Test
	void aServerThatWasKilledWithItsApplicationIsRecovered() throws Exception {
		Process application = holding();
		long server = processOf(this.data);
		kill(application.toHandle());
		kill(ProcessHandle.of(server).orElseThrow());
		assertThat(lock(this.data)).exists();
		EmbeddedDatabase next = new EmbeddedDatabase(new DataSettings(this.data), true);
		assertThat(rows(next)).isEqualTo(1);
		assertThat(processOf(this.data)).isNotEqualTo(server);
		List<String> lines = Files.readAllLines(lock(this.data));
		next.destroy();

		lines.set(0, String.valueOf(ProcessHandle.current().pid()));
		Files.write(lock(this.data), lines);
		EmbeddedDatabase besideAnother = new EmbeddedDatabase(new DataSettings(this.data), true);
		assertThat(rows(besideAnother)).as("the lock had the number of another living process").isEqualTo(1);
		besideAnother.destroy();

		Files.write(lock(this.data), new byte[0]);
		EmbeddedDatabase afterCrash = new EmbeddedDatabase(new DataSettings(this.data), true);
		assertThat(rows(afterCrash)).as("the lock was empty").isEqualTo(1);
		afterCrash.destroy();
		assertThat(lock(this.data)).doesNotExist();
	}

	/** An application that holds the server, with one row committed. */
	private Process holding() throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holding.class.getName(), this.data.toString())
			.redirectErrorStream(true)
			.start();
		this.started.add(process);
		assertThat(process.inputReader().lines().anyMatch("holds"::equals)).isTrue();
		return process;
	}

	/** Kills applications and stops the server that they may leave. */
	static void end(List<Process> started, Path data) {
		started.forEach((process) -> kill(process.toHandle()));
		if (Files.exists(lock(data))) {
			new EmbeddedDatabase(new DataSettings(data), true).destroy();
		}
	}

	static Path lock(Path data) {
		return data.resolve("postgres/postmaster.pid");
	}

	static long processOf(Path data) throws IOException {
		return Long.parseLong(Files.readAllLines(lock(data)).getFirst().strip());
	}

	static void kill(ProcessHandle process) {
		process.destroyForcibly();
		process.onExit().join();
	}

	private static int rows(EmbeddedDatabase database) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from held")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

	/**
	 * Commits a row, says so and waits to be killed.
	 */
	static final class Holding {

		static void main(String[] args) throws Exception {
			EmbeddedDatabase database = new EmbeddedDatabase(new DataSettings(Path.of(args[0])), true);
			try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
				statement.execute("create table held as select 1 as row");
			}
			System.out.println("holds");
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
