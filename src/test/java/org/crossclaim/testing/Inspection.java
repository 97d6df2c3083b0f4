package org.crossclaim.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/**
 * Looks at pages for what holds of every one: it is accessible in both colour schemes,
 * well-formed, and fits a narrow screen.
 */
public final class Inspection {

	private static final int NARROW = 390;

	/** The only rule of axe whose answer may change with the colours. */
	private static final String COLOURS = "color-contrast";

	private static final EmbeddedValidator VALIDATOR = validator();

	private Inspection() {
	}

	/**
	 * Looks at a page in every respect, and leaves it narrow and as light as it was.
	 * @param page the page, as wide and in the scheme in which most is asked of it
	 * @return what is wrong with it, each in a line
	 */
	public static List<String> faults(Page page) {
		List<String> faults = new ArrayList<>(accessibility(page, ColorScheme.LIGHT));
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		faults.addAll(violations("dark", axe(page).withRules(List.of(COLOURS))));
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.setViewportSize(NARROW, 844);
		faults.addAll(width(page));
		faults.addAll(form("<!doctype html>" + page.content().replaceFirst("(?i)^<!doctype html>", "")));
		return faults;
	}

	/**
	 * Looks at what people who see, hear or move otherwise meet.
	 * @param page the page
	 * @param scheme the colours in which it is looked at
	 * @return the violations of axe's rules
	 */
	public static List<String> accessibility(Page page, ColorScheme scheme) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		return violations(scheme.name().toLowerCase(), axe(page));
	}

	/**
	 * Looks whether a page is wider than a telephone.
	 * @param page the page on a narrow screen
	 * @return how wide it is, where it is too wide
	 */
	public static List<String> width(Page page) {
		int width = (int) page.evaluate("document.documentElement.scrollWidth");
		return (width > NARROW) ? List.of("is " + width + " wide") : List.of();
	}

	/**
	 * Looks at the text of a page.
	 * @param html the text
	 * @return the errors that the HTML checker finds
	 */
	public static List<String> form(String html) {
		try {
			return VALIDATOR.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
				.lines()
				.filter((line) -> line.contains("error"))
				.toList();
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Without a second window for each page, which is for frames, and no page has any.
	 */
	private static AxeBuilder axe(Page page) {
		return new AxeBuilder(page).setLegacyMode(true);
	}

	private static List<String> violations(String scheme, AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.flatMap((violation) -> violation.getNodes()
				.stream()
				.map((node) -> scheme + " " + violation.getId() + " " + node.getHtml() + " "
						+ node.getFailureSummary()))
			.toList();
	}

	private static EmbeddedValidator validator() {
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		validator.setNoLangDetect(true);
		return validator;
	}

}
