package org.crossclaim.account.gate;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.util.WebUtils;

/**
 * Nothing of an account, and no form for everybody, is stored by a cache; a page that
 * names who is signed in is that person's alone; a captured page is kept nowhere; what
 * visitors read stays as cacheable as it was.
 */
class CacheHeaders implements HeaderWriter {

	static final String SESSION = "SESSION";

	private static final Pattern PRIVATE = Pattern.compile(
			"/(editing|sign-in|invitations|receipts)(/.*)?|/[a-z]+/[^/]+/(suggest|statement)|/captures/[^/]+/page");

	private static final Pattern FILES = Pattern.compile("/(css|fonts|js)/.*");

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (PRIVATE.matcher(path).matches()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		else if (WebUtils.getCookie(request, SESSION) != null && !FILES.matcher(path).matches()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		}
	}

}
