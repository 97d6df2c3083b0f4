package org.crossclaim.account.gate;

import org.crossclaim.account.ApiTokens;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * The two filter chains: programs by token, without sessions; people by session. Security
 * headers are written by the site's own filter and nowhere else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens, ApiRefusals refusals) {
		return http.securityMatcher("/api/**")
			.headers(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterBefore(new BearerTokens(tokens, refusals), AnonymousAuthenticationFilter.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/v1/proposals/**")
				.authenticated()
				.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS)
				.permitAll()
				.anyRequest()
				.hasAnyAuthority("SCOPE_propose", "SCOPE_publish"))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http, SealedTokens tokens, Passkeys passkeys, Interruptions interruptions,
			ObjectProvider<ClientRegistrationRepository> providers, ProviderSignIn providerSignIn) {
		http.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(new CacheHeaders()))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens)
				.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
			.requestCache(AbstractHttpConfigurer::disable)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new ToSignIn(interruptions))
				.accessDeniedHandler(interruptions))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies(CacheHeaders.SESSION))
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/editing/accounts/**", "/editing/invitations/**", "/editing/audit/**",
						"/editing/captures/**", "/editing/entries/*/removal", "/editing/sources/*/removal",
						"/editing/actors/*/removal")
				.hasRole("ADMINISTRATOR")
				.requestMatchers("/editing/suggestions/**", "/editing/statements/**", "/editing/requests/**",
						"/editing/reviews/**", "/editing/sources/*/capture", "/editing/sources/*/captures",
						"/editing/links/**")
				.hasRole("EDITOR")
				.requestMatchers("/editing/**", "/webauthn/register/**")
				.authenticated()
				.anyRequest()
				.permitAll());
		passkeys.in(http);
		if (providers.getIfAvailable() != null) {
			providerSignIn.in(http);
		}
		return http.build();
	}

	@Bean
	static RoleHierarchy roleHierarchy() {
		return RoleHierarchyImpl.withDefaultRolePrefix()
			.role("ADMINISTRATOR")
			.implies("EDITOR")
			.role("EDITOR")
			.implies("CONTRIBUTOR")
			.build();
	}

}
