package org.crossclaim.account.gate;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.Seals;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The challenge to somebody who signs in by a passkey: it waits, sealed, in a cookie of
 * five minutes, so that nobody who has not signed in gets a session.
 */
@Component
class SealedChallenges implements PublicKeyCredentialRequestOptionsRepository {

	private static final String NAME = "passkey";

	private static final Duration LIFETIME = Duration.ofMinutes(5);

	private final Seals seals;

	SealedChallenges(Seals seals) {
		this.seals = seals;
	}

	@Override
	public void save(HttpServletRequest request, HttpServletResponse response,
			@Nullable PublicKeyCredentialRequestOptions options) {
		String sealed = (options != null)
				? this.seals.seal(NAME, options.getRpId() + " " + options.getChallenge().toBase64UrlString(), LIFETIME)
				: "";
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, sealed)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.maxAge((options != null) ? LIFETIME : Duration.ZERO)
					.build()
					.toString());
	}

	@Override
	public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return this.seals.open(NAME, (cookie != null) ? cookie.getValue() : null).map((text) -> {
			String[] parts = text.split(" ");
			return PublicKeyCredentialRequestOptions.builder()
				.rpId(parts[0])
				.challenge(Bytes.fromBase64(parts[1]))
				.timeout(LIFETIME)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build();
		}).orElse(null);
	}

}
