package org.crossclaim.capture.queue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.capture.Capture;
import org.crossclaim.capture.Captures;
import org.crossclaim.capture.queue.CaptureRequest.State;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Pages of sources are copied when somebody asks for it, each request once.
 */
@OnPostgres
class CapturingIT {

	@Autowired
	private CaptureRequests requests;

	@Autowired
	private Capturing capturing;

	@Autowired
	private Captures captures;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcClient jdbc;

	private final Site site = new Site();

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void thePageOfASourceIsCopiedOnceForEachRequest() throws IOException {
		source("copied", "/copied");
		this.site.says("/copied", "<title>Copied</title><p>So they said.");
		UUID first = asked("copied");
		this.requests.ask("copied", "Bea");
		assertThat(this.requests.latest("copied")).as("one waits already")
			.extracting(CaptureRequest::id)
			.containsExactly(first);
		assertThat(this.capturing.attempt(first)).isEmpty();
		assertThat(this.capturing.attempt(first)).as("done already").isEmpty();
		assertThat(this.site.asked("/copied")).isEqualTo(1);
		Capture capture = this.captures.of("copied").getFirst();
		assertThat(this.captures.of("copied")).hasSize(1);
		assertThat(capture.head()).startsWith("HTTP/1.1 200").contains("text/html; charset=utf-8");
		assertThat(capture.asked()).isEqualTo(this.site.at("/copied"));
		assertThat(this.captures.body(capture.sha256()).orElseThrow()).asString().contains("So they said.");
		assertThat(this.captures.text(capture.sha256()).orElseThrow()).contains("So they said.").doesNotContain("<p>");
		assertThat(this.captures.find(capture.id())).isEqualTo(capture);
		assertThat(this.captures.latest(List.of("copied"))).containsEntry("copied", capture);
	}

	@Test
	void whatIsTheSameIsStoredOnce() throws IOException {
		source("twice", "/twice");
		this.site.says("/twice", "<title>The same, twice</title>");
		this.capturing.attempt(asked("twice"));
		this.capturing.attempt(asked("twice"));
		this.site.says("/twice", "<title>Something else</title>");
		this.capturing.attempt(asked("twice"));
		List<Capture> all = this.captures.of("twice");
		assertThat(all).hasSize(3);
		assertThat(all.getFirst().sha256()).isNotEqualTo(all.getLast().sha256());
		assertThat(all.get(1).sha256()).isEqualTo(all.getLast().sha256());
		assertThat(this.jdbc.sql(
				"select count(*) from capture_content where position(convert_to('The same, twice', 'UTF8') in body) > 0")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whatMayPassIsTriedAgainEverLaterAndAtLastGivenUp() throws IOException {
		source("busy", "/busy");
		this.site.answers("/busy", Site.page(503, "text/plain", "Busy"));
		UUID request = asked("busy");
		Instant before = Instant.now();
		for (int i = 1; i < Capturing.MOST; i++) {
			Optional<Instant> next = this.capturing.attempt(request);
			assertThat(next.orElseThrow()).isAfterOrEqualTo(before.plusSeconds((long) (60 * Math.pow(4, i - 1.0))));
		}
		assertThat(this.requests.latest("busy").getFirst().state()).isEqualTo(State.WAITING);
		assertThat(this.capturing.attempt(request)).isEmpty();
		CaptureRequest given = this.requests.latest("busy").getFirst();
		assertThat(given.state()).isEqualTo(State.FAILED);
		assertThat(given.attempts()).isEqualTo(Capturing.MOST);
		assertThat(given.fault()).isEqualTo("fetch.status");
		assertThat(given.arguments()).containsExactly("127.0.0.1", "503");
		assertThat(this.captures.of("busy")).isEmpty();
	}

	@Test
	void whatDoesNotPassIsNotTriedAgain() throws IOException {
		source("gone", "/gone");
		assertThat(this.capturing.attempt(asked("gone"))).isEmpty();
		assertThat(this.requests.latest("gone").getFirst().state()).isEqualTo(State.FAILED);
		long failed = this.requests.counts().getOrDefault(State.FAILED, 0L);
		this.site.says("/gone", "<title>There again</title>");
		this.capturing.attempt(asked("gone"));
		assertThat(this.requests.counts().get(State.FAILED)).as("a later request went well").isEqualTo(failed - 1);
		assertThat(this.requests.in(State.FAILED, null, 100)).extracting(CaptureRequest::slug).doesNotContain("gone");
	}

	@Test
	void aSourceWithoutAnAddressCannotBeCopied() throws IOException {
		new Dossier("sources: [{id: printed, kind: press, title: Printed, publisher: Paper, language: en}]")
			.into(this.dossiers);
		assertThatThrownBy(() -> this.requests.ask("printed", "Ada")).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> this.requests.ask("never-on-record", "Ada")).isInstanceOf(NotOnRecord.class);
		assertThat(this.requests.latest("printed")).isEmpty();
	}

	@Test
	void aRequestComesWithItsJob() throws IOException {
		source("with-a-job", "/with-a-job");
		UUID request = asked("with-a-job");
		assertThat(this.jdbc.sql("select count(*) from job where task_name = 'capture' and task_instance = ?")
			.param(request.toString())
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(this.requests.latest("with-a-job").getFirst().next()).isNotNull();
	}

	private UUID asked(String slug) {
		this.requests.ask(slug, "Ada");
		return this.requests.latest(slug).getFirst().id();
	}

	private void source(String slug, String path) throws IOException {
		new Dossier("sources: [{id: " + slug + ", kind: press, title: On " + slug
				+ ", publisher: Paper, language: en, url: " + "\"" + this.site.at(path) + "\"}]")
			.into(this.dossiers);
	}

}
