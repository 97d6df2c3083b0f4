package org.crossclaim.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nu.validator.client.EmbeddedValidator;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.EveryState;
import org.crossclaim.testing.Failing;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Pages;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every page: it is accessible, well-formed, and fits a narrow screen.
 */
@OnPostgres
@Import({ Failing.class, EveryState.class, Statements.class })
class EveryPageIT {

	private static final List<String> LANGUAGES = List.of("en", "zh-Hant");

	/** Two languages, two colour schemes. */
	private static final int COMBINATIONS = 4;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void hasNoViolationOfAccessibility() {
		assertThat(violations(Pages.EVERY_STATE, false)).isEmpty();
	}

	@Test
	@Tag("every-page")
	void hasNoViolationOfAccessibilityAnywhere() {
		assertThat(violations(Pages.all(this.jdbc), true)).isEmpty();
	}

	@Test
	void isWellFormed() throws Exception {
		assertThat(faults(Pages.EVERY_STATE)).isEmpty();
	}

	@Test
	@Tag("every-page")
	void isWellFormedEverywhere() throws Exception {
		assertThat(faults(Pages.all(this.jdbc))).isEmpty();
	}

	@Test
	void fitsANarrowScreenWithoutScripts() {
		List<String> wide = new ArrayList<>();
		try (BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
			Page page = context.newPage();
			for (String language : LANGUAGES) {
				for (String address : Pages.EVERY_STATE) {
					page.navigate(address(address, language));
					int width = (int) page.evaluate("document.documentElement.scrollWidth");
					if (width > 390) {
						wide.add(address + " in " + language + " is " + width + " wide");
					}
				}
			}
		}
		assertThat(wide).isEmpty();
	}

	/** In every language and colour scheme, or each page in the one whose turn it is. */
	private List<String> violations(List<String> addresses, boolean inTurn) {
		List<String> found = new ArrayList<>();
		int turn = 0;
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			try (BrowserContext context = Chromium.browser()
				.newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 900))) {
				Page page = context.newPage();
				for (String language : LANGUAGES) {
					for (int i = inTurn ? turn++ : 0; i < addresses.size(); i += inTurn ? COMBINATIONS : 1) {
						look(page, addresses.get(i), language).forEach((fault) -> found.add(scheme + " " + fault));
					}
				}
			}
		}
		return found;
	}

	private List<String> look(Page page, String address, String language) {
		page.navigate(address(address, language));
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.flatMap((violation) -> violation.getNodes()
				.stream()
				.map((node) -> address + " " + language + ": " + violation.getId() + " " + node.getHtml() + " "
						+ node.getFailureSummary()))
			.toList();
	}

	private List<String> faults(List<String> addresses) throws IOException, InterruptedException, SAXException {
		List<String> found = new ArrayList<>();
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		validator.setNoLangDetect(true);
		try (HttpClient client = HttpClient.newHttpClient()) {
			for (String language : LANGUAGES) {
				for (String address : addresses) {
					String html = client
						.send(HttpRequest.newBuilder(URI.create(address(address, language)))
							.header("Accept", "text/html")
							.build(), HttpResponse.BodyHandlers.ofString())
						.body();
					String said = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
					said.lines()
						.filter((line) -> line.contains("error"))
						.forEach((line) -> found.add(address + " " + language + " " + line));
				}
			}
		}
		return found;
	}

	private String address(String path, String language) {
		return "http://localhost:" + this.port + path + (path.contains("?") ? "&" : "?") + "hl=" + language;
	}

}
