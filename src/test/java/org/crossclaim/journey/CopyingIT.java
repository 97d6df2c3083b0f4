package org.crossclaim.journey;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.Inspection;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader copies a citation, by the keyboard, on a telephone.
 */
@OnPostgres
class CopyingIT {

	@LocalServerPort
	private int port;

	@Test
	void aCitationIsCopiedByAButtonThatOnlyAScriptBrings() {
		try (BrowserContext context = Chromium.browser().newContext(Chromium.options().setViewportSize(390, 844))) {
			context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
			Page page = context.newPage();
			page.navigate(address("/sources/google-research-hinton"));
			page.locator(".citing summary").press("Enter");
			Locator copy = page.locator(".citing button").first();
			PlaywrightAssertions.assertThat(copy).hasAccessibleName("Copy: APA");
			copy.press("Enter");
			PlaywrightAssertions.assertThat(page.locator(".citing [role=status]").first()).hasText("Copied.");
			assertThat(page.evaluate("navigator.clipboard.readText()")).asString()
				.startsWith("Hinton, G., Vinyals, O., & Dean, J. (2014). Distilling the Knowledge");
			assertThat(Inspection.faults(page)).isEmpty();
		}
	}

	@Test
	void withoutScriptsItIsReadAndNoButtonPromisesMore() {
		try (BrowserContext context = Chromium.browser()
			.newContext(Chromium.options().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
			Page page = context.newPage();
			page.navigate(address("/entries/alleged-accounts"));
			page.locator(".citing summary").press("Enter");
			assertThat(page.locator(".citing dd").first().innerText()).startsWith("Anthropic alleges that ");
			assertThat(page.locator(".citing button").count()).isZero();
		}
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path + "?hl=en";
	}

}
