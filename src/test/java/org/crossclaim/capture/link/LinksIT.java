package org.crossclaim.capture.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.sun.net.httpserver.HttpHandler;
import org.crossclaim.account.Role;
import org.crossclaim.capture.Captures;
import org.crossclaim.capture.Storing;
import org.crossclaim.capture.fetch.Fetching;
import org.crossclaim.capture.queue.CaptureRequests;
import org.crossclaim.capture.quote.LostQuotes;
import org.crossclaim.capture.text.Texts;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.shared.AsOf;
import org.crossclaim.source.page.LinkState;
import org.crossclaim.source.page.SourceLink;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Site;
import org.crossclaim.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links are looked at again and again; only what the record relies on raises an alarm.
 */
@OnPostgres
class LinksIT {

	private static final String QUOTE = "Acme used 24,000 accounts to copy the model.";

	private static final String PAGE = "<title>On Acme</title><nav>Home Business</nav><p>First.</p><p>" + QUOTE
			+ "</p><p>Last.</p>";

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	private final String slug = "paper-" + this.mark;

	private final String path = "/news/" + this.mark;

	private final Site site = new Site();

	private Instant now = Instant.now().minus(100, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);

	private final Clock clock = clock(() -> this.now);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private LinkRows rows;

	@Autowired
	private Links links;

	@Autowired
	private BrokenLinks broken;

	@Autowired
	private Fetching fetching;

	@Autowired
	private LostQuotes quotes;

	@Autowired
	private Captures captures;

	@Autowired
	private CaptureRequests requests;

	@Autowired
	private Storing storing;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void relyOnAQuote() throws IOException {
		new Dossier(
				"""
						disputes: [{id: matter-#, title: {en: A matter}, summary: {en: A matter.}}]
						sources: [{id: paper-#, kind: press, title: On Acme, publisher: Paper, language: en, url: "@"}]
						entries:
						- {id: quoting-#, dispute: matter-#, kind: development, statement: {en: It happened.}, happened: 2026-01-05,
						   evidence: [{source: paper-#, stance: supports, quote: "QUOTE"}]}
						- {id: silent-#, dispute: matter-#, kind: development, statement: {en: It happened again.}, happened: 2026-01-05,
						   evidence: [{source: paper-#, stance: supports}]}
						"""
					.replace("QUOTE", QUOTE)
					.replace("#", this.mark)
					.replace("@", this.site.at(this.path)))
			.into(this.dossiers);
		this.site.says(this.path, PAGE);
		copyWith(PAGE);
		look();
		assertThat(state()).isEqualTo(LinkState.ALIVE);
	}

	@AfterEach
	void close() {
		this.site.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					another menu          | Home Business                          | Home Science Arts                        | alive
					the passage moved     | <p>First.</p>                          | <p>Acme used 24,000 accounts to copy the model.</p><p>First.</p><i> | alive
					one digit             | 24,000                                 | 25,000                                   | quote-vanished
					one word that denies  | Acme used                              | Acme has not used                        | quote-vanished
					the passage is gone   | <p>Acme used 24,000 accounts to copy the model.</p> | ''                          | quote-vanished
					""")
	void onlyThePassagesThatAreReliedOnRaiseAnAlarm(String what, String from, String to, String state) {
		this.site.says(this.path, PAGE.replace(from, to));
		wait(Duration.ofDays(30));
		look();
		assertThat(state().word()).isEqualTo(state);
		assertThat(this.requests.latest(this.slug)).as("what changed is copied").hasSize(1);
		boolean alarm = !state.equals("alive");
		assertThat(this.links.broken(null, 1000).contains(this.slug)).isEqualTo(alarm);
		assertThat(page("/entries/quoting-" + this.mark).contains("Links that broke")).isEqualTo(alarm);
		assertThat(page("/entries/silent-" + this.mark)).as("it quotes nothing").doesNotContain("Links that broke");
		assertThat(page("/sources/" + this.slug).contains("are not found there")).isEqualTo(alarm);
		look();
		assertThat(this.jdbc.sql("select count(*) from link_change c join source s on s.id = c.source where s.slug = ?")
			.param(this.slug)
			.query(Integer.class)
			.single()).isEqualTo(alarm ? 2 : 1);
	}

	@Test
	void aPageThatIsMissingOnTwoDaysIsGoneSinceTheFirstAndReadersAreSentToTheCopy() {
		this.site.answers(this.path, Site.page(404, "text/html", "<title>Not here</title>"));
		wait(Duration.ofDays(30));
		look();
		Instant first = this.now;
		assertThat(state()).isEqualTo(LinkState.UNREACHABLE);
		assertThat(page("/sources/" + this.slug)).contains("that may pass");
		wait(Duration.ofDays(1));
		look();
		assertThat(state()).isEqualTo(LinkState.GONE);
		assertThat(link().since()).isEqualTo(first);
		UUID copy = this.captures.of(this.slug).getFirst().id();
		for (String page : List.of("/sources/" + this.slug, "/entries/silent-" + this.mark)) {
			assertThat(page(page)).contains("the page is not there (status 404)").contains("/captures/" + copy);
		}
		assertThat(new AsOf(first.minusSeconds(1)).read(this::state)).isEqualTo(LinkState.ALIVE);
		assertThat(new AsOf(first).read(this::state)).isEqualTo(LinkState.UNREACHABLE);
		assertThat(page("/sources/" + this.slug + "?hl=zh-Hant")).contains("狀態碼 404");
		assertThat(new Visitor(this.port).get("/api/v1/sources/" + this.slug).body()).contains("\"state\":\"gone\"",
				"\"status\":404");
		this.site.says(this.path, PAGE);
		wait(Duration.ofDays(30));
		look();
		assertThat(state()).isEqualTo(LinkState.ALIVE);
		assertThat(page("/entries/silent-" + this.mark)).doesNotContain("Links that broke");
	}

	@Test
	void whatIsGoneForGoodStandsWithEditorsUntilTheyTakeNote() {
		String tag = tag();
		this.site.answers(this.path, Site.page(410, "text/plain", ""));
		look();
		assertThat(state()).isEqualTo(LinkState.GONE);
		assertThat(tag()).isNotEqualTo(tag);
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		assertThat(editor.get("/editing").body()).contains("href=\"/editing/links\"");
		assertThat(listed(editor)).contains(this.slug);
		assertThat(editor.send("/editing/links", "/editing/links", "source", this.slug).statusCode()).isEqualTo(302);
		assertThat(listed(editor)).doesNotContain(this.slug);
		this.site.says(this.path, PAGE.replace("24,000", "24,001"));
		look();
		assertThat(listed(editor)).contains(this.slug);
		assertThat(Jsoup.parse(editor.get("/editing/links").body()).select("q").eachText()).contains(QUOTE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "by its title", "as the site answers at any address", "by leading to the front page" })
	void anotherPageInsteadIsASoftAnswer(String how) {
		String junk = "<title>Paper</title><p>Read our best stories of the week.</p><p>Subscribe now to go on.</p>";
		HttpHandler page = Site.page(200, "text/html; charset=utf-8", junk);
		switch (how) {
			case "by its title" -> this.site.says(this.path, "<title>Page not found - Paper</title><p>Sorry.</p>");
			case "by leading to the front page" -> {
				this.site.answers("/", page);
				this.site.answers(this.path, redirect(302, "/"));
			}
			default -> {
				this.site.otherwise(page);
				this.site.answers(this.path, page);
			}
		}
		look();
		assertThat(state()).isEqualTo(LinkState.SOFT_404);
		assertThat(this.requests.latest(this.slug)).as("is no copy of the source").isEmpty();
		assertThat(page("/entries/quoting-" + this.mark)).contains("hands out another page");
	}

	@Test
	void anAddressThatLeadsOnForGoodHasMoved() {
		this.site.says("/archive/" + this.mark, PAGE);
		this.site.answers(this.path, redirect(302, "/archive/" + this.mark));
		look();
		assertThat(state()).as("for now").isEqualTo(LinkState.ALIVE);
		this.site.answers(this.path, redirect(301, "/archive/" + this.mark));
		look();
		assertThat(state()).isEqualTo(LinkState.MOVED);
		assertThat(page("/sources/" + this.slug)).contains(this.site.at("/archive/" + this.mark));
		assertThat(this.links.broken(null, 1000)).doesNotContain(this.slug);
		this.site.says("/archive/" + this.mark, PAGE.replace("24,000", "2,400"));
		look();
		assertThat(state()).isEqualTo(LinkState.QUOTE_VANISHED);
	}

	@Test
	void whatMayPassAccusesNobody() {
		this.site.answers(this.path, Site.page(503, "text/html", "Busy"));
		look();
		assertThat(state()).isEqualTo(LinkState.UNREACHABLE);
		assertThat(this.links.broken(null, 1000)).doesNotContain(this.slug);
		assertThat(page("/entries/quoting-" + this.mark)).doesNotContain("Links that broke");
		this.site.says(this.path, PAGE);
		look();
		assertThat(state()).isEqualTo(LinkState.ALIVE);
	}

	@Test
	void sourcesAreTakenInSpreadOverTimeAndLookedAtWhenTheyAreDue() throws IOException {
		LinkRows later = new LinkRows(this.jdbc, this.clock);
		assertThat(later.due(10_000)).doesNotContain(source());
		wait(Duration.ofDays(25));
		assertThat(later.due(10_000)).as("25 days later").doesNotContain(source());
		wait(Duration.ofDays(10));
		assertThat(later.due(10_000)).as("35 days later").contains(source());
		look();
		new Dossier("sources: [{id: paper-#, kind: press, title: On Acme, publisher: Paper, language: en, url: \"@\"}]"
			.replace("#", this.mark)
			.replace("@", this.site.at("/elsewhere"))).into(this.dossiers);
		assertThat(later.due(10_000)).as("it has another address").startsWith(source());
		assertThat(this.links.of(List.of(this.slug))).as("of which nothing is known").isEmpty();
		this.jdbc.sql("delete from link where source = ?").param(source()).update();
		later.takeIn(Duration.ofDays(30));
		assertThat(this.jdbc.sql("select next from link where source = ?")
			.param(source())
			.query((row, number) -> row.getTimestamp("next").toInstant())
			.single()).isBetween(this.now, this.now.plus(30, ChronoUnit.DAYS));
	}

	private void look() {
		wait(Duration.ofSeconds(1));
		new Looking(this.rows, this.broken, this.fetching, this.quotes, this.captures, this.requests,
				new LinkSettings(true, Duration.ofDays(30), Duration.ofDays(1), 20), this.clock)
			.look(source());
	}

	private void wait(Duration duration) {
		this.now = this.now.plus(duration);
	}

	private LinkState state() {
		return link().state();
	}

	private SourceLink link() {
		return Objects.requireNonNull(this.links.of(List.of(this.slug)).get(this.slug));
	}

	private UUID source() {
		return this.jdbc.sql("select id from source where slug = ?")
			.param(this.slug)
			.query((row, number) -> row.getObject("id", UUID.class))
			.single();
	}

	/** A copy in which the quote was found. */
	private void copyWith(String html) {
		byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
		this.transaction.executeWithoutResult(
				(status) -> this.storing.brought(source(), new Storing.Brought(this.now, null, null, null, bytes,
						"text/html", "UTF-8", Texts.of("text/html", "UTF-8", bytes).text(), "A test", "a.html")));
		this.jdbc
			.sql("""
					insert into quote_check (content, quote, checked, verdict, begins, ends, exact, prefix, suffix, times)
					select decode(?, 'hex'), decode(?, 'hex'), now(), 'verbatim', 1, 2, 'x', '', '', 1 on conflict do nothing""")
			.params(this.captures.of(this.slug).getFirst().sha256(), LostQuotes.hash(QUOTE))
			.update();
	}

	private String page(String path) {
		return Jsoup.parse(new Visitor(this.port).get(path).body()).body().html();
	}

	private List<String> listed(Visitor editor) {
		return Jsoup.parse(editor.get("/editing/links").body()).select("input[name=source]").eachAttr("value");
	}

	private @Nullable String tag() {
		return new Visitor(this.port).get("/api/v1/sources/" + this.slug).headers().firstValue("ETag").orElse(null);
	}

	private static HttpHandler redirect(int status, String to) {
		return (exchange) -> {
			exchange.getResponseHeaders().set("Location", to);
			exchange.sendResponseHeaders(status, -1);
		};
	}

	private static Clock clock(InstantSource now) {
		return new Clock() {

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return now.instant();
			}

		};
	}

}
