package org.crossclaim.account.gate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.ApiTokens;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs act by a token (RFC 6750). One that is not good is refused even where
 * none is needed.
 */
class BearerTokens extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final ApiTokens tokens;

	private final ApiRefusals refusals;

	BearerTokens(ApiTokens tokens, ApiRefusals refusals) {
		this.tokens = tokens;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			chain.doFilter(request, response);
			return;
		}
		Optional<ApiTokens.Bearer> bearer = this.tokens.use(header.substring(SCHEME.length()).strip());
		if (bearer.isEmpty()) {
			this.refusals.commence(request, response, new BadCredentialsException("No such token"));
			return;
		}
		List<GrantedAuthority> authorities = bearer.get()
			.scopes()
			.stream()
			.<GrantedAuthority>map(
					(scope) -> new SimpleGrantedAuthority("SCOPE_" + scope.word().toLowerCase(Locale.ROOT)))
			.toList();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(bearer.get().person().handle(), null, authorities));
		SecurityContextHolder.setContext(context);
		chain.doFilter(request, response);
	}

}
