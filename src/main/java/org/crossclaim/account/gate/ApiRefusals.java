package org.crossclaim.account.gate;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.page.Words;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers programs that are not let in: a problem (RFC 9457), and what they would need
 * (RFC 6750).
 */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final JsonMapper json;

	private final Words words;

	ApiRefusals(JsonMapper json, Words words) {
		this.json = json;
		this.words = words;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		boolean bad = exception instanceof BadCredentialsException;
		answer(request, response, HttpStatus.UNAUTHORIZED, bad ? ", error=\"invalid_token\"" : "",
				bad ? "api.token-not-good" : "api.token-needed");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException {
		answer(request, response, HttpStatus.FORBIDDEN, ", error=\"insufficient_scope\", scope=\"propose publish\"",
				"api.scope-needed");
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String challenge,
			String words) throws IOException {
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"crossclaim\"" + challenge);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(),
				ProblemDetail.forStatusAndDetail(status, this.words.say(words)));
	}

}
