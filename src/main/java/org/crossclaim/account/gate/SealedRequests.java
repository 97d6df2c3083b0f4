package org.crossclaim.account.gate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.Seals;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a provider was asked and where to go on to afterwards: it waits, sealed, in a
 * cookie of ten minutes, so that nobody who has not signed in gets a session. The cookie
 * comes back from the provider's site, hence it is lax.
 */
@Component
class SealedRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final String NAME = "provider";

	private static final String ONWARD = SealedRequests.class.getName();

	private static final Duration LIFETIME = Duration.ofMinutes(10);

	private final Seals seals;

	private final ObjectProvider<ClientRegistrationRepository> registrations;

	SealedRequests(Seals seals, ObjectProvider<ClientRegistrationRepository> registrations) {
		this.seals = seals;
		this.registrations = registrations;
	}

	/** Where whoever comes back goes on to. */
	static String onward(HttpServletRequest request) {
		return (request.getAttribute(ONWARD) instanceof String onward) ? onward : Onward.DASHBOARD;
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request,
			HttpServletResponse response) {
		if (asked == null) {
			set("", Duration.ZERO, request, response);
			return;
		}
		Map<String, Object> attributes = asked.getAttributes();
		String text = String.join(" ", String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID)),
				String.valueOf(asked.getState()), String.valueOf(asked.getRedirectUri()),
				String.valueOf(attributes.getOrDefault(OidcParameterNames.NONCE, "")),
				String.valueOf(attributes.getOrDefault(PkceParameterNames.CODE_VERIFIER, "")),
				Onward.to(request.getParameter(Onward.PARAMETER)));
		set(this.seals.seal(NAME, text, LIFETIME), LIFETIME, request, response);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return this.seals.open(NAME, (cookie != null) ? cookie.getValue() : null)
			.map((text) -> text.split(" ", -1))
			.filter((parts) -> parts[1].equals(request.getParameter(OAuth2ParameterNames.STATE)))
			.map((parts) -> {
				request.setAttribute(ONWARD, parts[5]);
				ClientRegistration provider = this.registrations.getObject().findByRegistrationId(parts[0]);
				return (provider != null) ? asked(provider, parts) : null;
			})
			.orElse(null);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
		if (asked != null) {
			set("", Duration.ZERO, request, response);
		}
		return asked;
	}

	private static OAuth2AuthorizationRequest asked(ClientRegistration provider, String[] parts) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		attributes.put(OAuth2ParameterNames.REGISTRATION_ID, provider.getRegistrationId());
		if (!parts[3].isEmpty()) {
			attributes.put(OidcParameterNames.NONCE, parts[3]);
		}
		if (!parts[4].isEmpty()) {
			attributes.put(PkceParameterNames.CODE_VERIFIER, parts[4]);
		}
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
			.clientId(provider.getClientId())
			.scopes(provider.getScopes())
			.state(parts[1])
			.redirectUri(parts[2])
			.attributes(attributes)
			.build();
	}

	private static void set(String value, Duration lifetime, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, value)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(lifetime)
					.build()
					.toString());
	}

}
