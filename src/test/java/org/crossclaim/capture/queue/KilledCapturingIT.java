package org.crossclaim.capture.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.crossclaim.Crossclaim;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.job.Worker;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A {@code kill -9} while pages are copied loses no request, and none is done twice.
 */
@OnPostgres
class KilledCapturingIT {

	private static final int PAGES = 24;

	private static final int AT_A_TIME = 4;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private CaptureRequests requests;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatAKilledInstanceHadTakenAnotherDoes(@Value("${spring.datasource.url}") String database) throws Exception {
		try (Site site = new Site()) {
			new Dossier(sources(site)).into(this.dossiers);
			IntStream.range(0, PAGES).forEach((i) -> this.requests.ask("killed-" + i, "Ada"));
			Process instance = instance(database);
			try {
				Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> done() >= PAGES / 4);
			}
			finally {
				instance.destroyForcibly().onExit().join();
			}
			List<String> before = doneSources();
			assertThat(before).as("it was killed on its way").hasSizeLessThan(PAGES);
			try (Worker another = Worker.of(this.application)) {
				Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> done() == PAGES);
			}
			assertThat(before).allSatisfy((source) -> assertThat(site.asked("/" + source)).isEqualTo(1));
			assertThat(this.jdbc.sql("""
					select count(*) from capture c join source s on s.id = c.source where s.slug like 'killed-%'""")
				.query(Long.class)
				.single()).isEqualTo(PAGES);
			int asked = IntStream.range(0, PAGES).map((i) -> site.asked("/killed-" + i)).sum();
			assertThat(asked).as("only what was under way at the kill is asked for once more")
				.isBetween(PAGES, PAGES + AT_A_TIME);
			assertThat(this.jdbc.sql("""
					select count(*) from job j join capture_request r on r.id::text = j.task_instance
					join source s on s.id = r.source where s.slug like 'killed-%'""").query(Long.class).single())
				.isZero();
		}
	}

	private static String sources(Site site) {
		return IntStream.range(0, PAGES).mapToObj((i) -> {
			site.answers("/killed-" + i, (exchange) -> {
				pause();
				Site.page(200, "text/html; charset=utf-8", "<title>Page " + i + "</title>").handle(exchange);
			});
			return "- {id: killed-" + i + ", kind: press, title: Page " + i
					+ ", publisher: Paper, language: en, url: \"" + site.at("/killed-" + i) + "\"}\n";
		}).collect(Collectors.joining("", "sources:\n", ""));
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofMillis(150));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private long done() {
		return doneSources().size();
	}

	private List<String> doneSources() {
		return this.jdbc.sql("""
				select s.slug from capture_request r join source s on s.id = r.source
				where r.state = 'done' and s.slug like 'killed-%'""")
			.query((row, number) -> row.getString("slug"))
			.list();
	}

	private static Process instance(String database) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Crossclaim.class.getName(),
				"--server.port=0", "--management.server.port=0", "--spring.datasource.url=" + database,
				"--spring.datasource.username=postgres", "--crossclaim.fetch.allowed-addresses=127.0.0.1",
				"--crossclaim.fetch.pause=0s", "--crossclaim.jobs.polling=200ms", "--crossclaim.jobs.heartbeat=1s",
				"--crossclaim.jobs.threads=" + AT_A_TIME, "--crossclaim.captures.automatic=false",
				"--crossclaim.links.enabled=false")
			.redirectErrorStream(true)
			.redirectOutput(Path.of("target", "another-instance.log").toFile())
			.start();
	}

}
