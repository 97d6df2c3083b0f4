package org.crossclaim.capture.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells robots about copies of it.
 */
final class Robots {

	private static final String OURS = "crossclaim";

	private static final Set<String> NO_COPIES = Set.of("noarchive", "none");

	/** Rules whose values stand after a colon as the names of robots do before one. */
	private static final Set<String> WITH_VALUE = Set.of("unavailable_after", "max-snippet", "max-image-preview",
			"max-video-preview");

	/** Where the head of a page has long ended. */
	private static final int HEAD = 512 * 1024;

	private Robots() {
	}

	/** Whether copies may be kept, after the lines of the header. */
	static boolean mayKeep(List<String> headers) {
		return headers.stream().noneMatch(Robots::forbids);
	}

	/** A robot that is named is told everything up to the next one. */
	private static boolean forbids(String header) {
		String robot = "";
		for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
			int colon = part.indexOf(':');
			String rule = part.strip();
			if (colon >= 0 && !WITH_VALUE.contains(part.substring(0, colon).strip())) {
				robot = part.substring(0, colon).strip();
				rule = part.substring(colon + 1).strip();
			}
			if ((robot.isEmpty() || robot.equals(OURS)) && NO_COPIES.contains(rule)) {
				return true;
			}
		}
		return false;
	}

	/** Whether copies may be kept, after the page itself. */
	static boolean mayKeep(byte[] html, @Nullable String charset) {
		try {
			for (Element meta : Jsoup.parse(new ByteArrayInputStream(html, 0, Math.min(html.length, HEAD)), charset, "")
				.select("meta[name][content]")) {
				String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
				if ((name.equals("robots") || name.equals(OURS)) && forbids(meta.attr("content"))) {
					return false;
				}
			}
			return true;
		}
		catch (IOException ex) {
			throw new IllegalStateException("Bytes in memory can be read", ex);
		}
	}

}
