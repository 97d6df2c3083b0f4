package org.crossclaim.site.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.crossclaim.shared.AsOf;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a request with the record as of the moment that its address names, and keeps
 * the moment on every link of the page. What is wrong with it is told by whoever first
 * reads the record.
 */
@Component
class AsOfFilter extends OncePerRequestFilter {

	/** What shows no moment, or all of them. */
	private static final Pattern WITHOUT_MOMENT = Pattern.compile(
			"/(css|js|fonts|v3|actuator|schemas|changes|corrections|editing|sign-in|sign-out|invitations|receipts|captures)\\b.*|/favicon.*|.*/(history|changes|suggest|statement|timemap|timegate)(\\.atom)?(\\?.*)?");

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final Clock clock;

	AsOfFilter(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String asked = request.getParameter(AsOf.PARAMETER);
		return asked == null || asked.isBlank() || !READING.contains(request.getMethod())
				|| WITHOUT_MOMENT.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String asked = request.getParameter(AsOf.PARAMETER);
		Supplier<AsOf> moment = () -> AsOf.parse(asked, this.clock.instant());
		try {
			AsOf.reading(moment, () -> {
				chain.doFilter(request, new LinksThatKeep(asked.strip(), response));
				return true;
			});
		}
		catch (IOException | ServletException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	/** Adds the moment to the links that templates print. */
	private static class LinksThatKeep extends HttpServletResponseWrapper {

		private static final Pattern HAS_MOMENT = Pattern.compile("[?&]" + AsOf.PARAMETER + "=");

		private final String asked;

		LinksThatKeep(String asked, HttpServletResponse response) {
			super(response);
			this.asked = URLEncoder.encode(asked, StandardCharsets.UTF_8);
		}

		@Override
		public String encodeURL(String url) {
			String encoded = super.encodeURL(url);
			if (!url.startsWith("/") || url.startsWith("//") || WITHOUT_MOMENT.matcher(url).matches()
					|| HAS_MOMENT.matcher(url).find()) {
				return encoded;
			}
			int hash = (encoded.indexOf('#') < 0) ? encoded.length() : encoded.indexOf('#');
			String address = encoded.substring(0, hash);
			return address + (address.contains("?") ? "&" : "?") + AsOf.PARAMETER + "=" + this.asked
					+ encoded.substring(hash);
		}

		@Override
		public String encodeRedirectURL(String url) {
			return encodeURL(url);
		}

	}

}
