package org.crossclaim.source.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Percent-encoding and dot segments in their normal form (RFC 3986, 6.2.2).
 */
final class Escapes {

	private static final String UNRESERVED = "-._~";

	private static final String KEPT = "!$&'()*+,;=:@/?";

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private Escapes() {
	}

	/** What need not be escaped is not, what must be is, in capitals. */
	static String normal(String text) {
		StringBuilder normal = new StringBuilder();
		int at = 0;
		while (at < text.length()) {
			int point = text.codePointAt(at);
			if (point == '%' && isEscape(text, at)) {
				int octet = HexFormat.fromHexDigits(text, at + 1, at + 3);
				normal.append((octet < 128 && isUnreserved(octet)) ? String.valueOf((char) octet)
						: text.substring(at, at + 3).toUpperCase(Locale.ROOT));
				at += 3;
				continue;
			}
			String one = Character.toString(point);
			normal.append((isUnreserved(point) || KEPT.contains(one)) ? one : escaped(one));
			at += one.length();
		}
		return normal.toString();
	}

	/** A path without the steps {@code .} and {@code ..} (RFC 3986, 5.2.4). */
	static String withoutDots(String path) {
		Deque<String> steps = new ArrayDeque<>();
		String[] all = path.split("/", -1);
		for (int i = 1; i < all.length; i++) {
			boolean last = i == all.length - 1;
			switch (all[i]) {
				case "." -> add(steps, last);
				case ".." -> {
					steps.pollLast();
					add(steps, last);
				}
				default -> steps.add(all[i]);
			}
		}
		return "/" + String.join("/", steps);
	}

	private static void add(Deque<String> steps, boolean last) {
		if (last) {
			steps.add("");
		}
	}

	private static boolean isEscape(String text, int at) {
		return at + 2 < text.length() && HexFormat.isHexDigit(text.charAt(at + 1))
				&& HexFormat.isHexDigit(text.charAt(at + 2));
	}

	private static boolean isUnreserved(int point) {
		return point < 128 && (Character.isLetterOrDigit(point) || UNRESERVED.indexOf(point) >= 0);
	}

	private static String escaped(String text) {
		return "%" + HEX.withDelimiter("%").formatHex(text.getBytes(StandardCharsets.UTF_8));
	}

}
