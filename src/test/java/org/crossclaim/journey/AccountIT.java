package org.crossclaim.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nu.validator.client.EmbeddedValidator;
import org.crossclaim.account.Role;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody is invited, signs in and looks after an account.
 */
@OnPostgres
class AccountIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void joinsByALinkAndSignsInAndOutWithoutScripts() {
		try (BrowserContext administrators = context(false, ColorScheme.LIGHT, 1280);
				BrowserContext invited = context(false, ColorScheme.LIGHT, 390)) {
			Page inviting = signedIn(administrators, Role.ADMINISTRATOR);
			inviting.navigate(address("/editing/invitations"));
			inviting.locator("input[value=editor]").check();
			inviting.locator("main form button").click();
			Page page = invited.newPage();
			page.navigate(inviting.locator("#link").textContent());
			page.locator("#name").fill("Cleo Joining");
			page.locator("#handle").fill("cleo");
			page.locator("#password").fill("a few more words");
			page.locator("#again").fill("a few other words");
			page.locator("#again").press("Enter");
			assertThat(page.locator("#again-wrong")).hasText("The two passwords differ.");
			assertThat(page.locator("#name")).hasValue("Cleo Joining");
			page.locator("#password").fill("a few more words");
			page.locator("#again").fill("a few more words");
			page.locator("#again").press("Enter");
			page.locator("#handle").fill("cleo");
			page.locator("#password").fill("a few more words");
			page.locator("#password").press("Enter");
			assertThat(page.locator(".masthead")).containsText("Cleo Joining");
			page.locator(".masthead button").press("Enter");
			assertThat(page.locator(".masthead")).containsText("Sign in");
		}
	}

	@Test
	void addsAPasskeySignsInByItAndRemovesIt() {
		try (BrowserContext context = context(true, ColorScheme.LIGHT, 1280)) {
			Page page = signedIn(context, Role.CONTRIBUTOR);
			CDPSession devices = context.newCDPSession(page);
			devices.send("WebAuthn.enable");
			devices.send("WebAuthn.addVirtualAuthenticator", authenticator());
			page.navigate(address("/editing/passkeys"));
			page.locator("#label").fill("test key");
			page.locator("[data-passkey]").click();
			assertThat(page.locator("main h3")).hasText("test key");
			page.locator(".masthead button").click();
			assertThat(page.locator(".masthead")).containsText("Sign in");
			page.navigate(address("/sign-in?continue=/editing/passkeys"));
			page.locator("[data-passkey]").click();
			page.waitForURL("**/editing/passkeys");
			page.locator(".row-actions button").click();
			assertThat(page.locator("main h3")).hasCount(0);
		}
		assertThat(this.jdbc.sql("select kind from audit_event where kind like 'passkey-%' order by id")
			.query(String.class)
			.list()).containsExactly("passkey-added", "passkey-removed");
	}

	@Test
	void findsEveryPageAccessibleWellFormedAndNarrowEnough() throws Exception {
		List<String> faults = new ArrayList<>();
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		validator.setNoLangDetect(true);
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			String language = (scheme == ColorScheme.LIGHT) ? "en" : "zh-Hant";
			try (BrowserContext context = context(true, scheme, 390)) {
				Page page = signedIn(context, Role.ADMINISTRATOR);
				for (String path : List.of("/editing", "/editing/password", "/editing/passkeys", "/editing/tokens",
						"/editing/accounts", "/editing/invitations", "/editing/audit", "/sign-in")) {
					page.navigate(address(path + "?hl=" + language));
					look(page, path, faults, validator);
					if (!path.equals("/editing/accounts") && page.locator("main form button:visible").count() > 0) {
						page.locator("main form button:visible").first().click();
						look(page, path + " sent", faults, validator);
					}
				}
			}
		}
		assertThat(faults).isEmpty();
	}

	private static void look(Page page, String path, List<String> faults, EmbeddedValidator validator)
			throws Exception {
		new AxeBuilder(page).analyze()
			.getViolations()
			.forEach((violation) -> violation.getNodes()
				.forEach((node) -> faults
					.add(path + ": " + violation.getId() + " " + node.getHtml() + " " + node.getFailureSummary())));
		if ((int) page.evaluate("document.documentElement.scrollWidth") > 390) {
			faults.add(path + " is too wide");
		}
		validator.validate(new ByteArrayInputStream(page.content().getBytes(StandardCharsets.UTF_8)))
			.lines()
			.filter((line) -> line.contains("error"))
			.forEach((line) -> faults.add(path + " " + line));
	}

	private static JsonObject authenticator() {
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		JsonObject arguments = new JsonObject();
		arguments.add("options", options);
		return arguments;
	}

	private BrowserContext context(boolean scripts, ColorScheme scheme, int width) {
		return Chromium.browser()
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts)
				.setColorScheme(scheme)
				.setViewportSize(width, 900));
	}

	private Page signedIn(BrowserContext context, Role role) {
		Page page = context.newPage();
		page.navigate(address("/sign-in"));
		page.locator("#handle").fill(Editors.make(this.jdbc, role));
		page.locator("#password").fill(Editors.PASSWORD);
		page.locator("main form button").first().click();
		assertThat(page.locator("h1")).hasText("Editing");
		return page;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
