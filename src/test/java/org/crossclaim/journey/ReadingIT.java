package org.crossclaim.journey;

import java.util.HashSet;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader without scripts, on a telephone.
 */
@OnPostgres
class ReadingIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "said", "happened", "recorded" })
	void meetsEveryEntryOfATimelineByLinksAlone(String axis) {
		Set<String> met = new HashSet<>();
		try (BrowserContext context = Chromium.browser()
			.newContext(Chromium.options().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/disputes/claude-distillation?size=10&axis=" + axis);
			while (true) {
				page.locator("main a[href*='/entries/']")
					.all()
					.forEach((link) -> met.add(link.getAttribute("href").replaceAll(".*/entries/|[?#].*", "")));
				Locator next = page.locator("a[rel=next]");
				if (next.count() == 0) {
					break;
				}
				next.first().click();
			}
		}
		assertThat(met).containsAll(this.jdbc.sql(
				"select l.slug from timeline_line l join subject_slug s on s.subject = l.dispute where s.slug = 'claude-distillation'")
			.query((row, number) -> row.getString("slug"))
			.list());
	}

}
