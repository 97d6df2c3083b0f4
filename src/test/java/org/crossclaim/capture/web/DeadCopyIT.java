package org.crossclaim.capture.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.crossclaim.account.Role;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.Copies;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.Listener;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A captured page that would run, load and send everything does nothing and calls
 * nowhere.
 */
@OnPostgres
class DeadCopyIT {

	private static final int WHILE = 700;

	private final List<String> happened = new CopyOnWriteArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Listener listener;

	private BrowserContext context;

	private Page page;

	private byte[] hostile;

	@BeforeEach
	void open() throws IOException {
		this.listener = new Listener();
		try (InputStream file = Objects.requireNonNull(DeadCopyIT.class.getResourceAsStream("/hostile.html"))) {
			this.hostile = new String(file.readAllBytes(), StandardCharsets.UTF_8)
				.replace("LISTENER", this.listener.address())
				.getBytes(StandardCharsets.UTF_8);
		}
		this.context = Chromium.browser().newContext(Chromium.options());
		this.page = this.context.newPage();
		this.page.onDialog((dialog) -> {
			this.happened.add("a dialog: " + dialog.message());
			dialog.dismiss();
		});
		this.context.onPage((other) -> this.happened.add("a window: " + other.url()));
		this.page.onDownload((download) -> this.happened.add("a download: " + download.url()));
	}

	@AfterEach
	void close() {
		this.context.close();
		this.listener.close();
	}

	@Test
	void doesNothingAndCallsNowhere() {
		UUID capture = new Copies(this.jdbc, "wapo-project-panama", this.listener.address() + "/article")
			.kept(Instant.parse("2026-11-01T10:00:00Z"), "text/html", this.hostile, "The words that can be read.");
		this.page.navigate(address("/sign-in"));
		this.page.locator("#handle").fill(Editors.make(this.jdbc, Role.EDITOR));
		this.page.locator("#password").fill(Editors.PASSWORD);
		this.page.locator("#password").press("Enter");
		this.page.waitForURL("**/editing");
		String address = address("/captures/" + capture);
		this.page.navigate(address);
		this.page.locator("iframe.copy").scrollIntoViewIfNeeded();
		String title = this.page.title();
		Frame frame = this.page.waitForSelector("iframe.copy").contentFrame();
		frame.waitForSelector("text=The words that can be read.");
		clickAll(frame);
		this.page.waitForTimeout(WHILE);
		assertThat(this.page.url()).isEqualTo(address);
		assertThat(this.page.title()).isEqualTo(title);
		assertThat(this.page.evaluate("localStorage.length + (window.ran ? 1 : 0)")).isEqualTo(0);
		assertThat(frame.url()).isEqualTo(address + "/page");
		assertNothing();
		this.page.navigate(address + "/page");
		clickAll(this.page.mainFrame());
		this.page.waitForTimeout(WHILE);
		assertThat(this.page.url()).isEqualTo(address + "/page");
		assertThat(this.page.title()).isEqualTo("A page that wants out");
		assertThat(this.page.innerText("body")).contains("The words that can be read.", "A cover", "Folded words",
				"A cell", "The end.");
		assertNothing();
		assertThat(this.context.cookies()).noneMatch((cookie) -> cookie.name.equals("ran"));
	}

	/**
	 * The headers alone keep it dead, whatever is in it. Only that it stands there with
	 * its links makes browsers connect, and then ask for nothing.
	 */
	@Test
	void isDeadByTheHeadersAlone() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		serve(server, "/live", Map.of(), this.hostile);
		serve(server, "/dead", DeadHeaders.ALL, this.hostile);
		serve(server, "/around", Map.of("Content-Security-Policy", "default-src 'none'; frame-src 'self'"),
				"<!doctype html><title>Around</title><iframe sandbox src='/dead'></iframe>"
					.getBytes(StandardCharsets.UTF_8));
		server.start();
		try {
			String origin = "http://localhost:" + server.getAddress().getPort();
			this.page.navigate(origin + "/around");
			this.page.waitForTimeout(WHILE);
			Frame frame = this.page.frames()
				.stream()
				.filter((one) -> one.url().endsWith("/dead"))
				.findFirst()
				.orElseThrow();
			for (String link : List.of("top", "blank", "script", "ping")) {
				frame.locator("#" + link).dispatchEvent("click");
			}
			this.page.waitForTimeout(WHILE);
			assertThat(this.page.url()).isEqualTo(origin + "/around");
			assertThat(this.page.title()).isEqualTo("Around");
			assertNothingAsked();
			this.page.navigate(origin + "/dead");
			this.page.waitForTimeout(WHILE);
			assertThat(this.page.url()).isEqualTo(origin + "/dead");
			assertThat(this.page.title()).isEqualTo("A page that wants out");
			assertNothingAsked();
			assertThat(this.context.cookies()).isEmpty();
			this.page.navigate(origin + "/live");
			this.page.waitForTimeout(WHILE);
			assertThat(this.listener.heard()).as("the page would call, and would be heard").hasSizeGreaterThan(10);
		}
		finally {
			server.stop(0);
		}
	}

	private void assertNothingAsked() {
		assertThat(this.listener.heard()).allMatch((heard) -> heard.startsWith("somebody connected"));
		assertThat(this.happened).isEmpty();
	}

	private void assertNothing() {
		assertThat(this.listener.heard()).isEmpty();
		assertThat(this.happened).isEmpty();
	}

	private static void clickAll(Frame frame) {
		frame.locator("body *").evaluateAll("all => all.forEach((one) => one.click && one.click())");
		frame.locator("body").press("Enter");
	}

	private static void serve(HttpServer server, String path, Map<String, String> headers, byte[] body) {
		server.createContext(path, (exchange) -> {
			headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
			exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
