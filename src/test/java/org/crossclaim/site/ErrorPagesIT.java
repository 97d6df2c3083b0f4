package org.crossclaim.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
@Import(ErrorPagesIT.Failing.class)
class ErrorPagesIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/failing, en, 500, A fault of ours", "/failing, zh-Hant, 500, 本站出錯", "/withdrawn, en, 410, Withdrawn",
			"/withdrawn, zh-Hant, 410, 此頁已撤回", "/no/such/page, en, 404, Nothing is on record",
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

	@Controller
	static class Failing {

		@GetMapping("/failing")
		String fail() {
			throw new IllegalStateException("thrown for a test");
		}

		@GetMapping("/withdrawn")
		String withdrawn() {
			throw new ResponseStatusException(HttpStatus.GONE);
		}

	}

}
