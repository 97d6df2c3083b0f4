package org.crossclaim.site.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the language that an address asks for: in a cookie, and, as cookies may be off,
 * on every link of the page. Tells caches what pages vary by.
 */
@Component
class LanguageFilter extends OncePerRequestFilter {

	private static final Pattern WITHOUT_LANGUAGE = Pattern
		.compile("/(css|fonts|js|api|v3|actuator|schemas)/.*|/favicon.*");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return WITHOUT_LANGUAGE.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie, Accept-Encoding");
		Optional<Locale> asked = Languages.asked(request);
		if (asked.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.SET_COOKIE, cookie(asked.get(), request.isSecure()));
		chain.doFilter(request, new LinksThatKeep(asked.get().toLanguageTag(), response));
	}

	private static String cookie(Locale locale, boolean secure) {
		return ResponseCookie.from(Languages.PARAMETER, locale.toLanguageTag())
			.path("/")
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.secure(secure)
			.sameSite("Lax")
			.build()
			.toString();
	}

	/** Adds the language to the links that templates print. */
	private static class LinksThatKeep extends HttpServletResponseWrapper {

		private static final Pattern HAS_LANGUAGE = Pattern.compile("[?&]" + Languages.PARAMETER + "=");

		private final String language;

		LinksThatKeep(String language, HttpServletResponse response) {
			super(response);
			this.language = language;
		}

		@Override
		public String encodeURL(String url) {
			String encoded = super.encodeURL(url);
			if (!url.startsWith("/") || url.startsWith("//") || WITHOUT_LANGUAGE.matcher(url).matches()
					|| HAS_LANGUAGE.matcher(url).find()) {
				return encoded;
			}
			int hash = (encoded.indexOf('#') < 0) ? encoded.length() : encoded.indexOf('#');
			String address = encoded.substring(0, hash);
			String joint = address.contains("?") ? "&" : "?";
			return address + joint + Languages.PARAMETER + "=" + this.language + encoded.substring(hash);
		}

		@Override
		public String encodeRedirectURL(String url) {
			return encodeURL(url);
		}

	}

}
