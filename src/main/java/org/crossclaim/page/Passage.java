package org.crossclaim.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Addresses of sources, down to the passage quoted (WICG, URL Fragment Text Directives).
 */
public final class Passage {

	private static final int LONG = 120;

	private static final int EDGE = 32;

	private Passage() {
	}

	/**
	 * The address that opens a page at a quoted passage.
	 * @param url the page's address
	 * @param quote the passage, if it is quoted
	 * @return the address, with a text directive where it can carry one
	 */
	public static String of(String url, @Nullable String quote) {
		if (quote == null || url.contains("#")) {
			return url;
		}
		String text = quote.strip();
		if (text.length() <= LONG) {
			return url + "#:~:text=" + encoded(text);
		}
		return url + "#:~:text=" + encoded(start(text)) + "," + encoded(end(text));
	}

	private static String start(String text) {
		int space = text.lastIndexOf(' ', EDGE);
		return text.substring(0, (space > 0) ? space : text.offsetByCodePoints(0, EDGE / 2));
	}

	private static String end(String text) {
		int space = text.indexOf(' ', text.length() - EDGE);
		return text.substring((space > 0) ? space + 1 : text.offsetByCodePoints(text.length(), -EDGE / 2));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8)
			.replace("+", "%20")
			.replace("-", "%2D")
			.replace("*", "%2A");
	}

}
