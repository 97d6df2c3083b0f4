package org.crossclaim.account.gate;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends visitors who need an account to the sign-in form. The address they wanted travels
 * along, so that no session need remember it; so does what a form said.
 */
class ToSignIn implements AuthenticationEntryPoint {

	private final Interruptions interruptions;

	ToSignIn(Interruptions interruptions) {
		this.interruptions = interruptions;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (this.interruptions.handBack(request, response)) {
			return;
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in");
		if (request.getMethod().equals("GET")) {
			String query = request.getQueryString();
			String wanted = request.getRequestURI() + ((query != null) ? "?" + query : "");
			address.queryParam(Onward.PARAMETER, "{wanted}");
			response.sendRedirect(address.encode().buildAndExpand(wanted).toUriString());
			return;
		}
		response.sendRedirect(address.toUriString());
	}

}
