package org.crossclaim.source.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that only lead on to another, which they name. What names it in a code of its
 * own, as {@code t.co} does, cannot be told without asking there.
 */
final class Wrappers {

	/** The parameter that names the other address, by host and path. */
	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("l.facebook.com/l.php", "u"),
			Map.entry("lm.facebook.com/l.php", "u"), Map.entry("l.instagram.com/", "u"),
			Map.entry("out.reddit.com/", "url"), Map.entry("www.youtube.com/redirect", "q"),
			Map.entry("link.zhihu.com/", "target"), Map.entry("vk.com/away.php", "to"),
			Map.entry("duckduckgo.com/l/", "uddg"), Map.entry("slack-redir.net/link", "url"),
			Map.entry("t.umblr.com/redirect", "z"));

	private static final Pattern GOOGLE = Pattern.compile("(?:www\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?");

	private static final Pattern GOOGLE_AMP = Pattern.compile("/amp/(s/)?(.+)");

	private static final Pattern CACHED = Pattern.compile("/(?:[cvw]|wp)/(s/)?(.+)");

	private Wrappers() {
	}

	/** The address that another leads on to, if it only does that. */
	static Optional<String> within(String host, String path, String query) {
		if (host.endsWith(".cdn.ampproject.org")) {
			return at(CACHED.matcher(path), query);
		}
		if (GOOGLE.matcher(host).matches()) {
			return path.equals("/url") ? parameter(query, "q").or(() -> parameter(query, "url"))
					: at(GOOGLE_AMP.matcher(path), query);
		}
		if (host.endsWith(".safelinks.protection.outlook.com")) {
			return parameter(query, "url");
		}
		return Optional.ofNullable(NAMED.get(host + path)).flatMap((name) -> parameter(query, name));
	}

	private static Optional<String> at(Matcher path, String query) {
		return path.matches() ? Optional.of(((path.group(1) != null) ? "https://" : "http://") + path.group(2)
				+ (query.isEmpty() ? "" : "?" + query)) : Optional.empty();
	}

	private static Optional<String> parameter(String query, String name) {
		for (String one : query.split("&")) {
			if (one.startsWith(name + "=")) {
				return decoded(one.substring(name.length() + 1)).filter((text) -> text.matches("(?i)https?://.+"));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> decoded(String value) {
		try {
			return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
