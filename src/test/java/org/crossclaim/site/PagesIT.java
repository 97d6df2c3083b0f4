package org.crossclaim.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.crossclaim.testing.EveryState;
import org.crossclaim.testing.Failing;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Pages;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What browsers and caches are told, and what no page may carry.
 */
@OnPostgres
@Import({ Failing.class, EveryState.class, Statements.class })
class PagesIT {

	/** The only frame of all, in which nothing may be done. */
	private static final String CAPTURED = "<iframe class=\"copy\" sandbox loading=";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	/** The one script, by a file of ours, copies what can be selected without it. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-Hant" })
	void carryNoScriptAndNoStyleOfTheirOwnAndNameTheirLanguage(String language) throws Exception {
		for (String address : Pages.EVERY_STATE) {
			String joint = address.contains("?") ? "&" : "?";
			String page = get(address + joint + "hl=" + language).body();
			assertThat(address.startsWith("/captures/") ? page.replace(CAPTURED, "<") : page).as(address)
				.containsPattern("<html[^>]* lang=\"" + language + "\"")
				.doesNotContainPattern("(?i)<(style|iframe|object|embed)\\b")
				.doesNotContainPattern(
						"(?i)<script\\b(?! src=\"/js/cite-[0-9a-f]+\\.js(\\?hl=[a-zA-Z-]+)?\" defer></script>)")
				.doesNotContainPattern("(?i)<[a-z][^>]*\\s(style|on[a-z]+)\\s*=")
				.doesNotContainPattern("(?i)(href|src|action)=\"\\s*javascript:")
				.doesNotContain("??", " th:");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disputes/far-years", "/disputes/far-years?axis=happened&order=desc",
			"/entries/state-long-ago", "/entries/state-far-ahead",
			"/disputes/far-years?from=Y-170000002&to=Y17000000000000000" })
	void showYearsFarBeyondTheCalendar(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/disputes/claude-distillation", "/entries/no-such-entry",
			"/api/v1/entries/alleged-accounts", "/css/crossclaim.css" })
	void tellBrowsersToRunNothingAndFrameNothing(String address) throws Exception {
		HttpHeaders headers = get(address).headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow().split("; "))
			.contains("default-src 'none'", "style-src 'self'", "form-action 'self'", "base-uri 'none'",
					"frame-ancestors 'none'")
			.noneMatch((rule) -> rule.contains("unsafe") || rule.contains("*") || rule.contains("http"));
		assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/disputes/claude-distillation", "/entries/alleged-accounts", "/no/such/page" })
	void varyByLanguageAndAreCompressed(String address) throws Exception {
		HttpResponse<byte[]> packed = CLIENT.send(
				request(address).header("Accept", "text/html").header("Accept-Encoding", "gzip").build(),
				HttpResponse.BodyHandlers.ofByteArray());
		assertThat(String.join(", ", packed.headers().allValues("Vary")).toLowerCase()).contains("accept-language",
				"cookie", "accept-encoding");
		assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		try (GZIPInputStream page = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
			assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("</html>");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/, true", "/disputes/claude-distillation, true", "/entries/alleged-accounts, true",
			"/api/v1/disputes/claude-distillation/timeline, true", "/api/v1/actors, true",
			"/api/v1/entries/alleged-accounts, false", "/api/v1/actors/anthropic, false",
			"/api/v1/sources/hk01-distillation, false", "/api/v1/disputes/claude-distillation, false" })
	void tagWhatIsMadeUpWeaklyAndOneThingStrongly(String address, boolean weak) throws Exception {
		String tag = get(address).headers().firstValue("ETag").orElseThrow();
		assertThat(tag.startsWith("W/")).as(tag).isEqualTo(weak);
		assertThat(CLIENT
			.send(request(address).header("If-None-Match", tag).build(), HttpResponse.BodyHandlers.discarding())
			.statusCode()).isEqualTo(304);
	}

	@Test
	void differByLanguageInTheirTags() throws Exception {
		List<String> tags = List.of(get("/about?hl=en"), get("/about?hl=zh-Hant"))
			.stream()
			.map((answer) -> answer.headers().firstValue("ETag").orElseThrow())
			.toList();
		assertThat(tags).doesNotHaveDuplicates();
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return CLIENT.send(request(address).build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept", "text/html, */*");
	}

}
