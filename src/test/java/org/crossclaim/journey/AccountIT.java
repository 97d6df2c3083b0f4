package org.crossclaim.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
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
		try (BrowserContext administrators = context(false, 1280); BrowserContext invited = context(false, 390)) {
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
		try (BrowserContext context = context(true, 1280)) {
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

	private BrowserContext context(boolean scripts, int width) {
		return Chromium.browser()
			.newContext(Chromium.options().setJavaScriptEnabled(scripts).setViewportSize(width, 900));
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
