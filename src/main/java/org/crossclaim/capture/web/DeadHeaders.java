package org.crossclaim.capture.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers under which pages of others leave this server: with them a browser runs
 * nothing of a page, loads nothing for it and sends nothing from it, in a frame of ours
 * and opened directly (CSP Level 3; HTML, "sandbox").
 */
final class DeadHeaders {

	static final Map<String, String> ALL = all();

	private DeadHeaders() {
	}

	private static Map<String, String> all() {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Security-Policy", String.join("; ", "sandbox", "default-src 'none'", "base-uri 'none'",
				"form-action 'none'", "frame-ancestors 'self'"));
		headers.put("X-Frame-Options", "SAMEORIGIN");
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		// A page in a sandbox may not ask for a group of windows of its own: browsers
		// would show a network error.
		headers.put("Cross-Origin-Opener-Policy", "unsafe-none");
		headers.put("X-DNS-Prefetch-Control", "off");
		headers.put("X-Robots-Tag", "noindex, nofollow");
		headers.put("Cache-Control", "private, no-store");
		return headers;
	}

	/**
	 * Puts them in the place of those that the site's own pages have.
	 * @param response the response
	 */
	static void on(HttpServletResponse response) {
		ALL.forEach(response::setHeader);
	}

}
