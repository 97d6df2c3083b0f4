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
		return of(url, quote, null, null);
	}

	/**
	 * The address that opens a page at a passage, told by what stands around it.
	 * @param url the page's address
	 * @param exact the passage as it stands there, if any
	 * @param prefix what stands before it, if that is to be told
	 * @param suffix what stands after it, if that is to be told
	 * @return the address, with a text directive where it can carry one
	 */
	public static String of(String url, @Nullable String exact, @Nullable String prefix, @Nullable String suffix) {
		if (exact == null || url.contains("#")) {
			return url;
		}
		String before = (prefix != null) ? fromAWord(plain(prefix)) : "";
		String after = (suffix != null) ? toAWord(plain(suffix)) : "";
		return url + "#:~:text=" + (before.isEmpty() ? "" : encoded(before) + "-,") + words(exact.strip())
				+ (after.isEmpty() ? "" : ",-" + encoded(after));
	}

	/** The whole of it, or both ends of what is long or goes on in another paragraph. */
	private static String words(String text) {
		String words = plain(text);
		if (words.length() <= LONG && text.indexOf('\n') < 0) {
			return encoded(words);
		}
		String[] lines = text.split("\\s*\\n\\s*");
		return encoded(start(plain(lines[0]))) + "," + encoded(end(plain(lines[lines.length - 1])));
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static String start(String text) {
		if (text.length() <= EDGE) {
			return text;
		}
		int space = text.lastIndexOf(' ', EDGE);
		return text.substring(0, (space > 0) ? space : text.offsetByCodePoints(0, EDGE / 2));
	}

	private static String end(String text) {
		if (text.length() <= EDGE) {
			return text;
		}
		int space = text.indexOf(' ', text.length() - EDGE);
		return text.substring((space > 0) ? space + 1 : text.offsetByCodePoints(text.length(), -EDGE / 2));
	}

	/** Browsers look for whole words, and what stands around is cut off anywhere. */
	private static String fromAWord(String text) {
		return text.substring(text.indexOf(' ') + 1);
	}

	private static String toAWord(String text) {
		int space = text.lastIndexOf(' ');
		return (space > 0) ? text.substring(0, space) : text;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8)
			.replace("+", "%20")
			.replace("-", "%2D")
			.replace("*", "%2A");
	}

}
