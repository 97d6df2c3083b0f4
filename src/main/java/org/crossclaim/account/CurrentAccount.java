package org.crossclaim.account;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who acts in this request, by a session or a token.
 */
@Component
public class CurrentAccount {

	/** How authorities begin that a token gives. */
	private static final String SCOPE = "SCOPE_";

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

	/**
	 * Whether what is sent in this request may be published at once: an editor's may, and
	 * a program's where its token says so, too.
	 * @param person whoever sends it
	 * @return whether it may
	 */
	public boolean publishes(Person person) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		Set<String> scopes = (authentication == null) ? Set.of()
				: authentication.getAuthorities()
					.stream()
					.map((granted) -> String.valueOf(granted.getAuthority()))
					.filter((granted) -> granted.startsWith(SCOPE))
					.collect(Collectors.toSet());
		return person.may(Role.EDITOR) && (scopes.isEmpty() || scopes.contains(SCOPE + Scope.PUBLISH.word()));
	}

}
