package org.crossclaim.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.crossclaim.Crossclaim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several applications on one data directory, the first of which is killed at the end.
 */
class OneDataDirectoryIT {

	private static final String READY = "Crossclaim is ready at ";

	private final List<Process> started = new ArrayList<>();

	@TempDir
	private Path data;

	@AfterEach
	void endWhatWasStarted() {
		KilledServerIT.end(this.started, this.data);
	}

	@Test
	void isOneWebApplicationsAloneAndCommandsMayRunBeside() throws Exception {
		Process first = web();
		String address = untilReady(first);
		long server = KilledServerIT.processOf(this.data);

		Process second = web();
		String said = new String(second.getInputStream().readAllBytes());
		assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(second.exitValue()).as(said).isNotZero();
		assertThat(said)
			.contains("APPLICATION FAILED TO START",
					"Another Crossclaim already runs on the data directory " + this.data + ".", "crossclaim.data-dir")
			.doesNotContain("\tat ");

		assertThat(entriesSeenBeside()).isPositive();
		assertThat(KilledServerIT.processOf(this.data)).as("the server outlives a command").isEqualTo(server);
		try (InputStream page = URI.create(address + "disputes/claude-distillation").toURL().openStream()) {
			assertThat(new String(page.readAllBytes())).as("the first goes on").contains("<h1");
		}

		KilledServerIT.kill(first.toHandle());
		assertThat(ProcessHandle.of(server)).as("the server is an orphan").isPresent();
		assertThat(entriesSeenBeside()).isPositive();
		assertThat(KilledServerIT.lock(this.data)).as("the last to leave stops the orphan").doesNotExist();
	}

	private int entriesSeenBeside() throws IOException {
		try (ConfigurableApplicationContext command = new SpringApplicationBuilder(Crossclaim.class)
			.web(WebApplicationType.NONE)
			.run("recompute", "--check", "--crossclaim.data-dir=" + this.data)) {
			return command.getBean(JdbcClient.class)
				.sql("select count(*) from entry")
				.query((row, number) -> row.getInt(1))
				.single();
		}
	}

	private Process web() throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Crossclaim.class.getName(),
				"--server.port=0", "--management.server.port=0", "--crossclaim.fetch.enabled=false",
				"--crossclaim.data-dir=" + this.data)
			.redirectErrorStream(true)
			.start();
		this.started.add(process);
		return process;
	}

	private static String untilReady(Process process) throws IOException {
		BufferedReader said = process.inputReader();
		List<String> lines = new ArrayList<>();
		for (String line = said.readLine(); line != null; line = said.readLine()) {
			lines.add(line);
			if (line.contains(READY)) {
				return line.substring(line.indexOf(READY) + READY.length());
			}
		}
		throw new AssertionError("It ended: " + lines);
	}

}
