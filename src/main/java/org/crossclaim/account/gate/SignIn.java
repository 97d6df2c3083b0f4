package org.crossclaim.account.gate;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.Accounts;
import org.crossclaim.account.Audit;
import org.crossclaim.account.Limits;
import org.crossclaim.shared.Refusal;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signs people in by their password.
 */
@Component
public class SignIn {

	private static final int LONGEST_NAME = 60;

	private final AuthenticationManager authentications;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final Accounts accounts;

	private final Limits limits;

	private final Audit audit;

	SignIn(AuthenticationManager authentications, Accounts accounts, Limits limits, Audit audit) {
		this.authentications = authentications;
		this.accounts = accounts;
		this.limits = limits;
		this.audit = audit;
	}

	/**
	 * Signs somebody in, in a session whose id nobody knew before.
	 * @param handle the name as typed
	 * @param password the password as typed
	 * @param request the request
	 * @param response its response
	 * @throws Refusal in the same words whatever was wrong
	 */
	public void byPassword(String handle, String password, HttpServletRequest request, HttpServletResponse response) {
		this.limits.signingIn(handle, request.getRemoteAddr());
		Authentication authentication = verified(handle, password);
		this.limits.signedIn(handle, request.getRemoteAddr());
		if (request.getSession(false) != null) {
			request.getSession(false).invalidate();
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		this.accounts.open(authentication.getName())
			.ifPresent((person) -> this.audit.record(person, "signed-in", Map.of("by", "password")));
	}

	private Authentication verified(String handle, String password) {
		try {
			return this.authentications
				.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(handle, password));
		}
		catch (AuthenticationException ex) {
			String name = handle.strip();
			this.audit.record(name.substring(0, Math.min(name.length(), LONGEST_NAME)), "sign-in-failed", Map.of());
			throw new Refusal("sign-in.refused");
		}
	}

}
