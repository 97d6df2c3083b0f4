package org.crossclaim.capture.facts;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.crossclaim.capture.fetch.Fetching;
import org.crossclaim.capture.fetch.LocalFetching;
import org.crossclaim.capture.fetch.NotFetched;
import org.crossclaim.source.address.CanonicalAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Pages of a server on this machine, read for what they say of themselves.
 */
class PagesTests {

	private HttpServer server;

	private String agent = "";

	@BeforeEach
	void serve() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void linkedDataComesFirstAndTheDayIsThatOfItsOffset() throws NotFetched {
		page("/a", """
				<html lang="en"><title>Page - Paper</title><meta property="og:title" content="Other">
				<link rel="canonical" href="/a?id=1&amp;utm_source=x">
				<script type="application/ld+json">no JSON</script>
				<script type="application/ld+json">{"@graph": [
				  {"@type": "Organization", "@id": "#paper", "name": "The Paper"},
				  {"@type": "WebPage", "name": "Page"},
				  {"@type": ["NewsArticle"], "headline": "What  Acme\\nsays", "inLanguage": "zh_TW",
				   "author": [{"@type": "Person", "name": "Ada A."}, "Bea B."],
				   "publisher": {"@id": "#paper"}, "datePublished": "2026-02-24T00:30:00+08:00"}]}</script>""");
		PageFacts facts = read("/a");
		assertThat(facts.title()).isEqualTo("What Acme says");
		assertThat(facts.publisher()).isEqualTo("The Paper");
		assertThat(facts.authors()).containsExactly("Ada A.", "Bea B.");
		assertThat(facts.published()).isEqualTo("2026-02-24");
		assertThat(facts.language()).isEqualTo("zh-TW");
		assertThat(facts.address()).isEqualTo(address("/a?id=1"));
		assertThat(facts.unused()).isEmpty();
		assertThat(this.agent).startsWith("Crossclaim").contains("mailto:desk@example.org");
	}

	@Test
	void tagsAreReadWhereThereIsNoLinkedDataAndWhatIsUncleanIsTold() throws NotFetched {
		page("/b", """
				<html lang="x_1"><title>Title of the page</title><meta name="author" content="Cleo">
				<meta property="og:site_name" content="Paper"><meta property="og:locale" content="en_US">
				<meta property="article:published_time" content="yesterday"><meta name="dc.date" content="2026/02/23">
				<link rel="canonical" href="https://elsewhere.example/b">""");
		PageFacts facts = read("/b");
		assertThat(facts.title()).isEqualTo("Title of the page");
		assertThat(facts.publisher()).isEqualTo("Paper");
		assertThat(facts.authors()).containsExactly("Cleo");
		assertThat(facts.published()).isEqualTo("2026-02-23");
		assertThat(facts.language()).isEqualTo("en-US");
		assertThat(facts.address()).as("of another site").isEqualTo(address("/b"));
		assertThat(facts.unused()).containsExactly(new PageFacts.Unused("published", "yesterday"),
				new PageFacts.Unused("language", "x_1"));
	}

	@Test
	void theCharsetIsFoundInThePage() throws NotFetched {
		answer("/c", 200, "text/html", "<meta charset=big5><title>蒸餾</title>".getBytes(Charset.forName("Big5")));
		assertThat(read("/c").title()).isEqualTo("蒸餾");
	}

	@Test
	void redirectsAreFollowedFiveTimes() throws NotFetched {
		page("/end", "<title>End</title>");
		for (int i = 1; i <= 6; i++) {
			redirect("/hop" + i, (i == 1) ? "/end" : "/hop" + (i - 1));
		}
		assertThat(read("/hop5").address()).isEqualTo(address("/end"));
		assertThat(refused("/hop6")).isEqualTo("fetch.too-many-redirects");
		redirect("/away", "ftp://example.com/");
		assertThat(refused("/away")).isEqualTo("fetch.leads-elsewhere");
	}

	@Test
	void whatIsNoPageIsNotRead() {
		answer("/pdf", 200, "application/pdf", new byte[10]);
		answer("/large", 200, "text/html", new byte[10 * 1024 * 1024 + 1]);
		answer("/gone", 404, "text/html", new byte[10]);
		assertThat(List.of(refused("/pdf"), refused("/large"), refused("/gone"))).containsExactly("fetch.no-page",
				"fetch.too-large", "fetch.status");
		this.server.stop(0);
		assertThat(refused("/pdf")).isEqualTo("fetch.no-answer");
	}

	@Test
	void nothingIsAskedWhereReadingIsSwitchedOff() {
		assertThat(catchThrowableOfType(NotFetched.class,
				() -> pages(LocalFetching.switchedOff()).read(CanonicalAddress.of("https://example.com/")))
			.fault()
			.key()).isEqualTo("fetch.disabled");
	}

	private void page(String path, String html) {
		answer(path, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
	}

	private void redirect(String path, String to) {
		this.server.createContext(path, (exchange) -> {
			exchange.getResponseHeaders().set("Location", to);
			send(exchange, 302, new byte[0]);
		});
	}

	private void answer(String path, int status, String type, byte[] body) {
		this.server.createContext(path, (exchange) -> {
			this.agent = exchange.getRequestHeaders().getFirst("User-Agent");
			exchange.getResponseHeaders().set("Content-Type", type);
			send(exchange, status, body);
		});
	}

	private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
		try (exchange) {
			exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
			exchange.getResponseBody().write(body);
		}
	}

	private PageFacts read(String path) throws NotFetched {
		return pages(LocalFetching.fromThisMachine()).read(CanonicalAddress.of(address(path)));
	}

	private String refused(String path) {
		NotFetched refusal = catchThrowableOfType(NotFetched.class, () -> read(path));
		assertThat(refusal).as(path).isNotNull();
		return refusal.fault().key();
	}

	private static Pages pages(Fetching fetching) {
		return new Pages(fetching);
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

}
