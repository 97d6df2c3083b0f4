package org.crossclaim.account.gate;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.Limits;
import org.crossclaim.account.TooMany;
import org.crossclaim.page.Words;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what is asked and answered about passkeys as attempts to sign in are counted. A
 * ceremony that ends well gives its two requests back.
 */
class PasskeyLimits extends OncePerRequestFilter {

	private static final RequestMatcher END = new OrRequestMatcher(post("/login/webauthn"), post("/webauthn/register"));

	private static final RequestMatcher ANY = new OrRequestMatcher(END, post("/webauthn/**"));

	private final Limits limits;

	private final Answers answers;

	PasskeyLimits(Limits limits, Answers answers) {
		this.limits = limits;
		this.answers = answers;
	}

	private static RequestMatcher post(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ANY.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = request.getRemoteAddr();
		try {
			this.limits.passkey(address);
		}
		catch (TooMany many) {
			this.answers.refuse(many, response);
			return;
		}
		chain.doFilter(request, response);
		if (END.matches(request) && response.getStatus() == HttpStatus.OK.value()) {
			this.limits.passkeyDone(address);
		}
	}

	/**
	 * Says when to try again, as a problem (RFC 9457), as it is a script that asks.
	 */
	@Component
	static class Answers {

		private final JsonMapper json;

		private final Words words;

		Answers(JsonMapper json, Words words) {
			this.json = json;
			this.words = words;
		}

		private void refuse(TooMany many, HttpServletResponse response) throws IOException {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			this.json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(
					HttpStatus.TOO_MANY_REQUESTS, this.words.say("error.429.wait", (many.seconds() + 59) / 60)));
		}

	}

}
