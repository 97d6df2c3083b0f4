package org.crossclaim.capture.web;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Documents;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.testing.Copies;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Captured copies as readers, editors and programs get them.
 */
@OnPostgres
class CaptureReadingIT {

	private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");

	private static final Instant SECOND = Instant.parse("2026-04-01T10:00:00Z");

	private static final Instant THIRD = Instant.parse("2026-05-05T10:00:00Z");

	private static final String PAGE = "<!doctype html><html lang=en><title>It</title><p>Words of the page. <script>x</script>";

	private final String slug = "copied-" + UUID.randomUUID();

	private final String address = "https://copied.example/" + this.slug + "/條目";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	private Visitor visitor;

	private Visitor editor;

	private Copies copies;

	@BeforeEach
	void arrive() throws IOException {
		this.visitor = new Visitor(this.port);
		this.editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		source("");
		this.copies = new Copies(this.jdbc, this.slug, this.address);
	}

	private void source(String more) throws IOException {
		new Dossier("sources:\n- {id: " + this.slug + ", kind: press, title: A copied page, publisher: A paper, url: '"
				+ this.address + "', language: en, published: 2026-02-28" + more + "}\n")
			.into(this.dossiers);
	}

	private UUID page(Instant taken, String text) {
		return this.copies.kept(taken, "text/html", (PAGE + text).getBytes(StandardCharsets.UTF_8),
				"Words of the page.\n" + text);
	}

	@Test
	void everybodyReadsItsDayAndItsHashAndEditorsTheWhole() {
		UUID id = page(FIRST, "Kept for editors.");
		String sha256 = Copies.sha256((PAGE + "Kept for editors.").getBytes(StandardCharsets.UTF_8));
		for (Visitor one : List.of(this.visitor, Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR))) {
			HttpResponse<String> answer = one.get("/captures/" + id);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("1 March 2026, 10:00 UTC", sha256, "A copied page", "text/html")
				.doesNotContain("Kept for editors", "of-the-head", "iframe", "warc");
			assertThat(header(answer, "Content-Security-Policy")).doesNotContain("frame-src");
		}
		for (String inside : List.of("/page", "/capture.warc.gz")) {
			HttpResponse<String> unsigned = this.visitor.get("/captures/" + id + inside);
			assertThat(Visitor.leadsTo(unsigned)).startsWith("/sign-in?continue=");
			HttpResponse<String> refused = Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR)
				.get("/captures/" + id + inside);
			assertThat(refused.statusCode()).isEqualTo(403);
			assertThat(unsigned.body() + refused.body()).doesNotContain("Kept for editors");
			assertThat(this.editor.get("/captures/" + id + inside).statusCode()).isEqualTo(200);
		}
		HttpResponse<String> whole = this.editor.get("/captures/" + id);
		assertThat(whole.body()).contains("Kept for editors.", "X-Secret: of-the-head");
		assertThat(Jsoup.parse(whole.body()).select("iframe[sandbox=''][src='/captures/" + id + "/page']")).hasSize(1);
		assertThat(header(whole, "Content-Security-Policy")).contains("frame-src 'self'", "frame-ancestors 'none'");
		HttpResponse<String> page = this.editor.get("/captures/" + id + "/page");
		assertThat(page.body()).contains("Words of the page.", "Kept for editors.").doesNotContain("script");
		HttpResponse<String> file = this.editor.get("/captures/" + id + "/capture.warc.gz");
		assertThat(header(file, "ETag")).matches("\"[0-9a-f]{64}\"");
		assertThat(header(file, "Content-Disposition"))
			.isEqualTo("attachment; filename=\"capture-" + id + ".warc.gz\"");
		assertThat(this.editor
			.send(HttpRequest.newBuilder(this.editor.address("/captures/" + id + "/capture.warc.gz"))
				.header("If-None-Match", header(file, "ETag")))
			.statusCode()).isEqualTo(304);
		DeadHeaders.ALL.forEach((name, value) -> assertThat(page.headers().allValues(name)).as(name)
			.containsExactly(name.equals("Cache-Control") ? "no-store" : value));
		assertThat(this.visitor.get("/captures/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
	}

	@Test
	void everybodyReadsWhatIsQuotedWithAtMostThreeHundredCharactersAroundIt() throws IOException {
		String quote = "We found nothing of the kind.";
		String lost = "Words that stand nowhere.";
		new Dossier("""
				entries:
				- id: %1$s-entry
				  dispute: pentagon-anthropic
				  kind: allegation
				  statement: {en: OpenAI says that nothing was found.}
				  asserted_by: [openai]
				  said: "2026-03-02"
				  evidence:
				  - {source: %1$s, stance: supports, quote: "%2$s"}
				  - {source: %1$s, stance: context, quote: "%3$s"}
				""".formatted(this.slug, quote, lost)).into(this.dossiers);
		String before = "b".repeat(500) + " far-before " + "c".repeat(140) + " near ";
		String after = " near " + "d".repeat(140) + " far-after " + "e".repeat(500);
		UUID id = this.copies.kept(FIRST, "text/html", (PAGE + this.slug).getBytes(StandardCharsets.UTF_8),
				before + quote + after);
		assertThat(Jsoup.parse(this.visitor.get("/captures/" + id).body()).select(".label").eachText())
			.containsOnly("Not checked yet");
		checked(id, quote, "verbatim", before.length(), before.length() + quote.length());
		checked(id, lost, "not-found", null, null);
		Document page = Jsoup.parse(this.visitor.get("/captures/" + id).body());
		Element passage = page.expectFirst("#" + Passages.anchor(quote));
		assertThat(passage.select(".label").text()).isEqualTo("Stands there word for word");
		assertThat(passage.select("mark").text()).isEqualTo(quote);
		assertThat(passage.expectFirst(".passage").text().length()).isLessThanOrEqualTo(quote.length() + 300 + 4);
		assertThat(passage.select("a").attr("href")).isEqualTo("/entries/" + this.slug + "-entry");
		assertThat(page.expectFirst("#" + Passages.anchor(lost)).text()).contains("Does not stand there", lost);
		assertThat(page.text()).doesNotContain("far-before", "far-after");
		Document whole = Jsoup.parse(this.editor.get("/captures/" + id).body());
		assertThat(whole.select(".captured mark").text()).isEqualTo(quote);
		assertThat(whole.expectFirst(".captured").wholeText()).isEqualTo(before + quote + after);
		assertThat(whole.select("#" + Passages.anchor(quote))).hasSize(1);
		assertThat(whole.select(".captured #" + Passages.anchor(quote))).hasSize(1);
	}

	private void checked(UUID capture, String quote, String verdict, @Nullable Integer begins, @Nullable Integer ends) {
		this.jdbc
			.sql("""
					insert into quote_check (content, quote, checked, verdict, begins, ends, exact, prefix, suffix, times)
					select content, :quote, now(), :verdict, cast(:begins as int), cast(:ends as int), :exact, :around, :around, :times
					from capture where id = :id""")
			.param("quote", Documents.digest(quote))
			.param("verdict", verdict)
			.param("begins", begins)
			.param("ends", ends)
			.param("exact", (begins != null) ? quote : null)
			.param("around", (begins != null) ? "" : null)
			.param("times", (begins != null) ? 1 : 0)
			.param("id", capture)
			.update();
	}

	@Test
	void everybodyReadsTheWholeWhereTheLicenceAllowsCopies() throws IOException {
		source(", licence: CC-BY-4.0");
		UUID id = page(FIRST, "Open to all.");
		assertThat(this.visitor.get("/captures/" + id).body()).contains("Open to all.", "iframe");
		assertThat(this.visitor.get("/captures/" + id + "/page").statusCode()).isEqualTo(200);
		assertThat(this.visitor.get("/captures/" + id + "/capture.warc.gz").statusCode()).isEqualTo(200);
	}

	@Test
	void ofAPageThatAsksNotToBeArchivedOnlyTheHashIsHere() {
		new Copies(this.jdbc, "wapo-project-panama", "https://another.example/").kept(FIRST, "text/html",
				this.slug.getBytes(StandardCharsets.UTF_8), "Withheld");
		UUID id = this.copies.fetched(FIRST, 200, "text/html", this.slug.getBytes(StandardCharsets.UTF_8), "Withheld",
				false);
		assertThat(this.editor.get("/captures/" + id).body()).contains("kept in no archive")
			.doesNotContain("iframe", "capture.warc.gz", "Withheld");
		for (String inside : List.of("/page", "/capture.warc.gz")) {
			assertThat(this.editor.get("/captures/" + id + inside).statusCode()).isEqualTo(404);
		}
		assertThat(this.visitor.get("/sources/" + this.slug).body()).contains("kept in no archive");
		assertThat(this.visitor.get("/sources/" + this.slug + "/timegate").statusCode()).isEqualTo(404);
		assertThat(header(this.visitor.get("/captures/" + id), "Memento-Datetime")).isEmpty();
	}

	@Test
	void aSourceListsItsCopies() {
		assertThat(this.visitor.get("/sources/" + this.slug).body()).contains("No copy of it has been taken yet.")
			.doesNotContain("/editing/sources/" + this.slug + "/capture");
		page(FIRST, "One.");
		page(SECOND, "One.");
		UUID last = page(THIRD, "Another.");
		Document page = Jsoup.parse(this.visitor.get("/sources/" + this.slug).body());
		assertThat(page.select("#copies li").eachText()).hasSize(3)
			.satisfies((lines) -> assertThat(lines.get(0)).contains("5 May 2026", "fetched from its address")
				.doesNotContain("same as"))
			.satisfies((lines) -> assertThat(lines.get(1)).contains("same as the one before"));
		assertThat(page.select("#copies a").getFirst().attr("href")).isEqualTo("/captures/" + last);
		assertThat(this.visitor.get("/sources/" + this.slug + "?hl=zh-Hant").body()).contains("存檔", "與前一份相同");
		assertThat(this.editor.get("/sources/" + this.slug).body())
			.contains("/editing/sources/" + this.slug + "/capture");
	}

	@Test
	void whatIsServedRunsNowhereWhateverItsServerSaid() {
		String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>1</script></svg>";
		byte[] png = "\u0089PNG\r\n\u001a\n-- <script>".getBytes(StandardCharsets.ISO_8859_1);
		byte[] pdf = "%PDF-1.4 <script>".getBytes(StandardCharsets.ISO_8859_1);
		byte[] html = PAGE.getBytes(StandardCharsets.UTF_8);
		assertServed("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8", "inline");
		assertServed("application/xhtml+xml", html, "text/plain;charset=utf-8", "inline");
		assertServed("text/xml", svg.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8", "inline");
		assertServed("application/json", "{}".getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8", "inline");
		assertServed("text/plain", html, "text/plain;charset=utf-8", "inline");
		assertServed("text/html", png, "image/png", "inline");
		assertServed("image/png", html, "application/octet-stream", "attachment");
		assertServed("text/html", pdf, "application/pdf", "attachment");
		assertServed("application/octet-stream", html, "application/octet-stream", "attachment");
		assertServed("application/x-shockwave-flash", html, "application/octet-stream", "attachment");
	}

	private void assertServed(String type, byte[] body, String served, String how) {
		byte[] own = (new String(body, StandardCharsets.ISO_8859_1) + type + this.slug)
			.getBytes(StandardCharsets.ISO_8859_1);
		UUID id = this.copies.kept(FIRST, type, own, null);
		HttpResponse<String> answer = this.editor.get("/captures/" + id + "/page");
		assertThat(header(answer, "Content-Type").replace(" ", "").toLowerCase()).as(type).isEqualTo(served);
		assertThat(header(answer, "Content-Disposition")).as(type).startsWith(how);
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
	}

	@Test
	void copiesAreMementosOfTheirAddress() {
		List<UUID> ids = List.of(page(FIRST, "1"), page(SECOND, "2"), page(THIRD, "3"));
		String original = "<https://copied.example/" + this.slug + "/%E6%A2%9D%E7%9B%AE>; rel=\"original\"";
		HttpResponse<String> middle = this.visitor.get("/captures/" + ids.get(1));
		assertThat(header(middle, "Memento-Datetime")).isEqualTo("Wed, 01 Apr 2026 10:00:00 GMT");
		assertThat(header(middle, "Link")).contains(original,
				at("/sources/" + this.slug + "/timegate") + "; rel=\"timegate\"",
				at("/sources/" + this.slug + "/timemap") + "; rel=\"timemap\"; type=\"application/link-format\"",
				at("/captures/" + ids.get(0))
						+ "; rel=\"first prev memento\"; datetime=\"Sun, 01 Mar 2026 10:00:00 GMT\"",
				at("/captures/" + ids.get(1)) + "; rel=\"memento\"", at("/captures/" + ids.get(2))
						+ "; rel=\"last next memento\"; datetime=\"Tue, 05 May 2026 10:00:00 GMT\"");
		assertThat(header(this.visitor.get("/captures/" + ids.get(0)), "Link")).contains("rel=\"first memento\"",
				"rel=\"next memento\"", "rel=\"last memento\"");
		assertThat(header(this.editor.get("/captures/" + ids.get(2) + "/page"), "Memento-Datetime"))
			.isEqualTo("Tue, 05 May 2026 10:00:00 GMT");
		HttpResponse<String> timemap = this.visitor.get("/sources/" + this.slug + "/timemap");
		assertThat(header(timemap, "Content-Type")).startsWith("application/link-format");
		assertThat(timemap.body().lines().toList()).hasSize(6)
			.anyMatch((line) -> line.startsWith(original))
			.anyMatch((line) -> line.contains("rel=\"self\"; type=\"application/link-format\""
					+ "; from=\"Sun, 01 Mar 2026 10:00:00 GMT\"; until=\"Tue, 05 May 2026 10:00:00 GMT\""))
			.anyMatch((line) -> line.startsWith(at("/captures/" + ids.get(1)) + "; rel=\"memento\"; datetime="));
		HttpResponse<String> json = asked("/sources/" + this.slug + "/timemap", "Accept", "application/json");
		assertThat(header(json, "Content-Type")).startsWith("application/json");
		assertThat(new JsonMapper().readTree(json.body()).at("/mementos/2/datetime").asString())
			.isEqualTo("2026-05-05T10:00:00Z");
	}

	@Test
	void aTimegateLeadsToTheCopyOfAMoment() {
		List<UUID> ids = List.of(page(FIRST, "1"), page(SECOND, "2"), page(THIRD, "3"));
		assertLeads(null, ids.get(2));
		assertLeads("Thu, 01 Jan 2026 00:00:00 GMT", ids.get(0));
		assertLeads("Sun, 01 Mar 2026 10:00:00 GMT", ids.get(0));
		assertLeads("Wed, 01 Apr 2026 09:59:59 GMT", ids.get(0));
		assertLeads("Thu, 16 Apr 2026 12:00:00 GMT", ids.get(1));
		assertLeads("Fri, 01 Jan 2027 00:00:00 GMT", ids.get(2));
		for (String malformed : List.of("yesterday", "2026-04-16", "Mon, 16 Apr 2026 12:00:00 GMT")) {
			HttpResponse<String> answer = asked("/sources/" + this.slug + "/timegate", "Accept-Datetime", malformed);
			assertThat(answer.statusCode()).as(malformed).isEqualTo(400);
			assertThat(answer.body()).contains("is no moment as HTTP writes it");
		}
		assertThat(this.visitor.get("/sources/no-such-source/timegate").statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/sources/no-such-source/timemap").statusCode()).isEqualTo(404);
	}

	private void assertLeads(@Nullable String moment, UUID to) {
		HttpResponse<String> answer = (moment == null) ? this.visitor.get("/sources/" + this.slug + "/timegate")
				: asked("/sources/" + this.slug + "/timegate", "Accept-Datetime", moment);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(Visitor.leadsTo(answer)).as(String.valueOf(moment)).isEqualTo("/captures/" + to);
		assertThat(String.join(", ", answer.headers().allValues("Vary"))).contains("accept-datetime");
		assertThat(header(answer, "Link")).contains("rel=\"original\"", "rel=\"timemap\"");
		assertThat(header(answer, "Memento-Datetime")).isEmpty();
	}

	@Test
	void whatWasRemovedForLegalReasonsIsRemovedHere() {
		UUID id = page(FIRST, "Infringing words.");
		Visitor administrator = Editors.signedIn(this.port, this.jdbc, Role.ADMINISTRATOR);
		String removal = "/editing/sources/" + this.slug + "/removal";
		assertThat(administrator.send(removal, removal, "ground", "copyright", "words", "A letter", "typed", this.slug)
			.statusCode()).isEqualTo(302);
		List<String> addresses = new ArrayList<>(
				List.of("/captures/" + id, "/captures/" + id + "/page", "/captures/" + id + "/capture.warc.gz",
						"/sources/" + this.slug + "/timemap", "/sources/" + this.slug + "/timegate"));
		for (String address : addresses) {
			for (Visitor one : List.of(this.visitor, this.editor, administrator)) {
				HttpResponse<String> answer = one.get(address);
				assertThat(answer.statusCode()).as(address).isEqualTo(451);
				assertThat(answer.body()).doesNotContain("Infringing words", "A copied page", "copied.example");
				assertThat(answer.headers().map().toString()).doesNotContain("copied.example");
			}
		}
	}

	private HttpResponse<String> asked(String path, String name, String value) {
		return this.visitor.send(HttpRequest.newBuilder(this.visitor.address(path)).header(name, value));
	}

	private String at(String path) {
		return "<http://localhost:" + this.port + path + ">";
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
