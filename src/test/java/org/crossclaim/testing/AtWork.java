package org.crossclaim.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a browser with a narrow screen, who works by the keyboard.
 */
public final class AtWork implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final int port;

	/**
	 * Somebody who has not signed in.
	 * @param port the site's port
	 * @param scripts whether their browser runs scripts
	 * @param language the language of their browser
	 */
	public AtWork(int port, boolean scripts, String language) {
		this.port = port;
		this.context = Chromium.browser()
			.newContext(Chromium.options().setViewportSize(390, 844).setLocale(language).setJavaScriptEnabled(scripts));
		this.page = this.context.newPage();
	}

	/**
	 * Signs somebody in.
	 * @param port the site's port
	 * @param handle their name
	 * @param scripts whether their browser runs scripts
	 * @param language the language of their browser
	 */
	public AtWork(int port, String handle, boolean scripts, String language) {
		this(port, scripts, language);
		go("/sign-in");
		input("handle").fill(handle);
		input("password").fill(Editors.PASSWORD);
		press("main form button >> nth=0");
	}

	/**
	 * Goes to a page of the site.
	 * @param path its path
	 */
	public void go(String path) {
		this.page.navigate("http://localhost:" + this.port + path);
	}

	/**
	 * The path of the page that is open.
	 * @return the path
	 */
	public String path() {
		return this.page.url().replaceFirst("^http://[^/]+", "");
	}

	/**
	 * What the page says.
	 * @return its text, without masthead and foot
	 */
	public String main() {
		return this.page.locator("main").innerText();
	}

	/**
	 * A field that can be seen.
	 * @param name its name
	 * @return it
	 */
	public Locator input(String name) {
		return this.page.locator("main [name='" + name + "']:not([type=hidden])");
	}

	/**
	 * Anything on the page.
	 * @param selector which
	 * @return it
	 */
	public Locator find(String selector) {
		return this.page.locator(selector);
	}

	/**
	 * Presses a button by the keyboard: without scripts the browser tells no test when it
	 * may click.
	 * @param selector the button
	 */
	public void press(String selector) {
		this.page.locator(selector).press("Enter");
		this.page.waitForLoadState();
	}

	/**
	 * Looks at the page with the HTML checker and axe, and at its width.
	 * @param name what it is, should it be wrong
	 */
	public void isSound(String name) {
		assertThat(Inspection.faults(this.page)).as(name).isEmpty();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
