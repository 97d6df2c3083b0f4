package org.crossclaim.account.gate;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.crossclaim.account.Seals;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Tokens of forms that nobody need keep: sealed, good for twelve hours, and bound to the
 * session where there is one. What a browser says was sent from another site is refused
 * whatever token it carries, as a visitor's token is bound to nobody.
 */
@Component
class SealedTokens implements CsrfTokenRepository {

	/** The name of the parameter that carries one. */
	static final String PARAMETER = "_csrf";

	private static final String HEADER = "X-CSRF-TOKEN";

	private static final Duration LIFETIME = Duration.ofHours(12);

	private final Seals seals;

	SealedTokens(Seals seals) {
		this.seals = seals;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(this.seals.seal("form", session(request), LIFETIME));
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		// Nothing is kept.
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		String from = request.getHeader("Sec-Fetch-Site");
		if (request.getMethod().equals("GET") || (from != null && !from.matches("same-origin|none"))) {
			return null;
		}
		String given = request.getHeader(HEADER);
		String sealed = (given != null) ? given : request.getParameter(PARAMETER);
		return this.seals.open("form", sealed)
			.filter(session(request)::equals)
			.map((session) -> token(String.valueOf(sealed)))
			.orElse(null);
	}

	/** Gives the forms of this answer a token of the session as it is now. */
	void renew(HttpServletRequest request) {
		CsrfToken token = generateToken(request);
		request.setAttribute(CsrfToken.class.getName(), token);
		request.setAttribute(PARAMETER, token);
	}

	private static CsrfToken token(String sealed) {
		return new DefaultCsrfToken(HEADER, PARAMETER, sealed);
	}

	private static String session(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? session.getId() : "";
	}

}
