package org.crossclaim.site;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers forms that cannot be read, as they are too large or have too many fields, with
 * a page of ours. Whatever asks for a field of such a form fails, the error page too: so
 * that is shown one without fields.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class UnreadableForms extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		return !request.getMethod().equals("POST")
				|| !type.startsWith("multipart/form-data") && !type.startsWith("application/x-www-form-urlencoded");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, ex.getErrorCode());
			request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
			response.setStatus(ex.getErrorCode());
			request.getRequestDispatcher("/error").forward(new WithoutFields(request), response);
			return;
		}
		chain.doFilter(request, response);
	}

	/** A request for a page, in place of one that brings a form. */
	private static final class WithoutFields extends HttpServletRequestWrapper {

		private WithoutFields(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

	}

}
