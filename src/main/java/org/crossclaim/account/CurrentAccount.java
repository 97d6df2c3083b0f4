package org.crossclaim.account;

import java.util.Optional;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who acts in this request, by a session or a token.
 */
@Component
public class CurrentAccount {

	private final Accounts accounts;

	CurrentAccount(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Who acts, as the account stands now.
	 * @return the person, or empty for a visitor and for an account closed meanwhile
	 */
	public Optional<Person> get() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()
				|| authentication instanceof AnonymousAuthenticationToken) {
			return Optional.empty();
		}
		return this.accounts.open(authentication.getName());
	}

	/**
	 * Who acts, where the address is only open to those signed in.
	 * @return the person
	 */
	public Person require() {
		return get().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
	}

}
