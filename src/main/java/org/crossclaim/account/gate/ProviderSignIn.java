package org.crossclaim.account.gate;

import java.util.Set;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs in those whom an OpenID Connect provider of the settings vouches for, where they
 * have an account. Providers that speak OAuth 2.0 alone vouch for nobody.
 */
@Component
class ProviderSignIn {

	private final Accounts accounts;

	private final OidcUserService provider = new OidcUserService();

	private final SealedRequests requests;

	ProviderSignIn(Accounts accounts, SealedRequests requests) {
		this.accounts = accounts;
		this.requests = requests;
	}

	void in(HttpSecurity http) {
		http.oauth2Login((login) -> login.loginPage("/sign-in")
			.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestRepository(this.requests))
			.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(this::account).userService((request) -> {
				throw refused();
			}))
			.successHandler((request, response, authentication) -> response
				.sendRedirect(request.getContextPath() + SealedRequests.onward(request)))
			.failureHandler((request, response, exception) -> response
				.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in")
					.queryParam("refused")
					.queryParam(Onward.PARAMETER, "{wanted}")
					.encode()
					.buildAndExpand(SealedRequests.onward(request))
					.toUriString())));
	}

	private OidcUser account(OidcUserRequest request) {
		OidcUser user = this.provider.loadUser(request);
		Person person = this.accounts
			.vouched(String.valueOf(user.getIssuer()), String.valueOf(user.getSubject()),
					Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null)
			.orElseThrow(ProviderSignIn::refused);
		return new Vouched(person, user);
	}

	private static OAuth2AuthenticationException refused() {
		return new OAuth2AuthenticationException(new OAuth2Error("access_denied"));
	}

	/** Goes by the handle, like everybody who signs in. */
	private static class Vouched extends DefaultOidcUser {

		private final String handle;

		Vouched(Person person, OidcUser user) {
			super(Set.of(AccountDetails.authority(person.role())), user.getIdToken(), user.getUserInfo());
			this.handle = person.handle();
		}

		@Override
		public String getName() {
			return this.handle;
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return super.equals(other) && other instanceof Vouched vouched && vouched.handle.equals(this.handle);
		}

		@Override
		public int hashCode() {
			return super.hashCode() + this.handle.hashCode();
		}

	}

}
