package org.crossclaim.account.gate;

import java.util.Map;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.Audit;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.stereotype.Component;

/**
 * Writes down who signed in otherwise than by a password.
 */
@Component
class Trail {

	private final Accounts accounts;

	private final Audit audit;

	Trail(Accounts accounts, Audit audit) {
		this.accounts = accounts;
		this.audit = audit;
	}

	@EventListener
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		Authentication authentication = event.getAuthentication();
		String by = (authentication instanceof WebAuthnAuthentication) ? "passkey" : "provider";
		this.accounts.open(authentication.getName())
			.ifPresent((person) -> this.audit.record(person, "signed-in", Map.of("by", by)));
	}

}
