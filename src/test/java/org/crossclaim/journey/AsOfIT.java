package org.crossclaim.journey;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.shared.AsOf;
import org.crossclaim.testing.Changing;
import org.crossclaim.testing.OnAnotherRecord;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record changes step by step; then each moment is asked for again, and shows what was
 * shown then.
 */
@OnAnotherRecord
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsOfIT {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final List<String> PAGES = List.of("/", "/disputes/moving",
			"/disputes/moving?axis=happened&order=desc", "/disputes/moving?axis=recorded", "/disputes/moving?size=2",
			"/disputes/moving?standing=contested&actor=one", "/entries/moving-claim", "/entries/moving-reply",
			"/entries/moving-ruling", "/actors/one", "/actors/two", "/actors/paper", "/sources/first",
			"/sources/second", "/actors", "/sources", "/method");

	private static final List<String> API = List.of("/api/v1/disputes/moving", "/api/v1/disputes/moving/timeline",
			"/api/v1/disputes/moving/timeline?axis=happened&order=desc", "/api/v1/entries/moving-claim",
			"/api/v1/entries/moving-reply", "/api/v1/actors/one", "/api/v1/actors/two", "/api/v1/sources/first",
			"/api/v1/actors?size=200", "/api/v1/sources?size=200", "/api/v1/disputes");

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Exporting exporting;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@LocalServerPort
	private int port;

	private final Map<String, Map<String, Shown>> seen = new LinkedHashMap<>();

	private final Map<String, String> exports = new LinkedHashMap<>();

	@BeforeAll
	void change() throws Exception {
		for (String step : Changing.steps()) {
			Changing.take(step, this.dossiers);
			String moment = lastChange();
			Map<String, Shown> shown = new LinkedHashMap<>();
			for (String address : all()) {
				shown.put(address, get(address));
			}
			this.seen.put(moment, shown);
			this.exports.put(moment, export());
		}
	}

	@Test
	void everyPastMomentShowsWhatWasShownThen() throws Exception {
		for (Map.Entry<String, Map<String, Shown>> moment : this.seen.entrySet()) {
			for (Map.Entry<String, Shown> then : moment.getValue().entrySet()) {
				Shown now = get(at(then.getKey(), moment.getKey()));
				String what = then.getKey() + " as of " + moment.getKey();
				assertThat(now.status()).as(what).isEqualTo(then.getValue().status());
				if (now.status() == 200) {
					assertThat(plain(now.body())).as(what).isEqualTo(plain(then.getValue().body()));
				}
			}
		}
	}

	@Test
	void everyPastMomentExportsWhatWasExportedThen() {
		this.exports.forEach((moment,
				then) -> assertThat(AsOf.parse(moment, Instant.now()).<String, RuntimeException>read(this::export))
					.as(moment)
					.isEqualTo(then));
	}

	@Test
	void theSameMomentGivesTheSameBytesWhateverIsChangedSince() throws Exception {
		String moment = List.copyOf(this.seen.keySet()).get(2);
		List<Shown> before = new ArrayList<>();
		for (String address : all()) {
			before.add(get(at(address, moment)));
		}
		Changing.take(Changing.last(), this.dossiers);
		int i = 0;
		for (String address : all()) {
			assertThat(get(at(address, moment))).as(address).isEqualTo(before.get(i++));
		}
	}

	@Test
	void whatWasNotOnRecordYetIsNotFoundAndSaysSinceWhenItIs() throws Exception {
		String first = this.seen.keySet().iterator().next();
		Shown page = get(at("/entries/moving-reply", first));
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.body()).contains("It is on record since").contains("<time");
		assertThat(get(at("/api/v1/entries/moving-reply", first)).body()).contains("\"since\"");
		assertThat(get(at("/disputes/moving?actor=two", first)).body()).contains("No actor");
	}

	@Test
	void everyLinkToReadKeepsTheMomentSaveTheOneToToday() throws Exception {
		String moment = List.copyOf(this.seen.keySet()).get(2);
		for (String address : PAGES) {
			String html = get(at(address, moment)).body();
			assertThat(html).as(address).contains("<aside class=\"past\"").contains("noindex");
			assertThat(Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"")
				.matcher(html)
				.results()
				.map((link) -> link.group(1))
				.filter((link) -> !link.contains("as-of=") && !link.contains("/history") && !link.contains("/changes")
						&& !link.startsWith("/corrections") && !link.startsWith("/editing")
						&& !link.startsWith("/sign-in") && !link.endsWith("/suggest") && !link.endsWith("/statement")))
				.as(address)
				.hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disputes/moving", "/entries/moving-claim", "/actors", "/", "/api/v1/sources",
			"/api/v1/entries/moving-claim" })
	void whatIsNoMomentOrNotOverIsRefusedByName(String address) throws Exception {
		for (String wrong : List.of("yesterday", "2026-02-30", "2999-01-01", "2999-01-01T00:00:00Z",
				"2026-02-23T18:00:00")) {
			Shown refused = get(at(address, wrong));
			assertThat(refused.status()).as(wrong).isEqualTo(400);
			assertThat(refused.body()).as(wrong).contains("as-of").contains(wrong);
		}
	}

	/** It says how much of what stood there was removed for legal reasons since. */
	@Test
	void aPageOfThePastTakesOneStatementMore() throws Exception {
		String moment = lastChange();
		for (String address : PAGES) {
			this.statements.forget();
			get(address);
			int today = this.statements.heard().size();
			this.statements.forget();
			get(at(address, moment));
			assertThat(this.statements.heard()).as(address).hasSize(today + 1);
		}
	}

	private String lastChange() {
		return this.jdbc.sql("select at from change order by number desc limit 1")
			.query((row, number) -> row.getTimestamp("at").toInstant().toString())
			.single();
	}

	private String export() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.exporting.whole(DossierFormat.YAML, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static List<String> all() {
		List<String> all = new ArrayList<>(PAGES);
		all.addAll(API);
		return all;
	}

	private static String at(String address, String moment) {
		return address + (address.contains("?") ? "&" : "?") + "as-of="
				+ URLEncoder.encode(moment, StandardCharsets.UTF_8);
	}

	private Shown get(String address) throws Exception {
		HttpResponse<String> answer = CLIENT
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("Accept", "text/html, application/json, */*")
				.build(), HttpResponse.BodyHandlers.ofString());
		return new Shown(answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), answer.body());
	}

	/** Without what only a page of the past has. */
	private static String plain(String body) {
		return body.replaceAll("(?s)<aside class=\"past\".*?</aside>\n", "")
			.replaceAll("(?m)^<meta name=\"robots\".*\n\n?|^\n", "")
			.replaceAll(" value=\"[^\"]*\"( placeholder=\"2026-02-23\")", "$1")
			.replaceAll("(\\?|&amp;|&)as-of=[^\"&#]*&(amp;)?", "$1")
			.replaceAll("(\\?|&amp;|&)as-of=[^\"&#]*", "");
	}

	/**
	 * What was answered.
	 *
	 * @param status the status
	 * @param tag the entity tag
	 * @param body the body
	 */
	private record Shown(int status, String tag, String body) {
	}

}
