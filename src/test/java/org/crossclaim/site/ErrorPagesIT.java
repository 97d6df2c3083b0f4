package org.crossclaim.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.crossclaim.testing.EveryState;
import org.crossclaim.testing.Failing;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
@Import({ Failing.class, EveryState.class, Statements.class })
class ErrorPagesIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/failing, en, 500, A fault of ours", "/failing, zh-Hant, 500, 本站出錯", "/withdrawn, en, 410, Withdrawn",
			"/withdrawn, zh-Hant, 410, 此頁已撤回", "/removed, en, 451, Removed for legal reasons",
			"/removed, zh-Hant, 451, 已因法律理由移除", "/no/such/page, en, 404, Nothing is on record",
			"/no/such/page, zh-Hant, 404, 此處沒有紀錄" })
	void speaksInTheSameHandAndTellsNobodyWhatWasThrown(String path, String language, int status, String words)
			throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path + "?hl=" + language))
				.header("Accept", "text/html")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(words, "class=\"masthead\"", "lang=\"" + language + "\"")
			.doesNotContain("thrown for a test", "Exception");
	}

}
