package org.crossclaim.site.web;

import java.util.Map;

import org.crossclaim.page.Address;

import org.springframework.http.HttpHeaders;

/**
 * What goes with an answer that something is unavailable for legal reasons (RFC 7725).
 */
final class Unavailable {

	private Unavailable() {
	}

	/** Who blocks it, which is this site; and that nobody keeps the answer. */
	static Map<String, String> headers() {
		return Map.of(HttpHeaders.LINK, "<" + Address.of("/about") + ">; rel=\"blocked-by\"", HttpHeaders.CACHE_CONTROL,
				"no-store");
	}

}
