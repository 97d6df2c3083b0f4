package org.crossclaim.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.EveryState;
import org.crossclaim.testing.Failing;
import org.crossclaim.testing.Inspection;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Pages;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void hasNoFaultInAnyLanguageAndScheme() {
		List<String> faults = new ArrayList<>();
		try (BrowserContext context = Chromium.browser().newContext(Chromium.options())) {
			Page page = context.newPage();
			for (String language : LANGUAGES) {
				for (String address : Pages.EVERY_STATE) {
					page.setViewportSize(1280, 900);
					String html = page.navigate(address(address, language)).text();
					Inspection.faults(page).forEach((fault) -> faults.add(address + " " + language + " " + fault));
					Inspection.form(html).forEach((fault) -> faults.add(address + " " + language + " " + fault));
				}
			}
		}
		assertThat(faults).isEmpty();
	}

	/** Each page in the language and scheme whose turn it is. */
	@Test
	@Tag("every-page")
	void hasNoViolationOfAccessibilityAnywhere() {
		List<String> faults = new ArrayList<>();
		List<String> addresses = Pages.all(this.jdbc);
		try (BrowserContext context = Chromium.browser().newContext(Chromium.options().setViewportSize(1280, 900))) {
			Page page = context.newPage();
			for (int i = 0; i < addresses.size(); i++) {
				String address = address(addresses.get(i), LANGUAGES.get(i % 2));
				page.navigate(address);
				Inspection.accessibility(page, (i / 2 % 2 == 0) ? ColorScheme.LIGHT : ColorScheme.DARK)
					.forEach((fault) -> faults.add(address + " " + fault));
			}
		}
		assertThat(faults).isEmpty();
	}

	@Test
	@Tag("every-page")
	void isWellFormedEverywhere() {
		List<String> faults = new ArrayList<>();
		try (BrowserContext context = Chromium.browser().newContext(Chromium.options())) {
			for (String language : LANGUAGES) {
				for (String address : Pages.all(this.jdbc)) {
					Inspection.form(context.request().get(address(address, language)).text())
						.forEach((fault) -> faults.add(address + " " + language + " " + fault));
				}
			}
		}
		assertThat(faults).isEmpty();
	}

	private String address(String path, String language) {
		return "http://localhost:" + this.port + path + (path.contains("?") ? "&" : "?") + "hl=" + language;
	}

}
