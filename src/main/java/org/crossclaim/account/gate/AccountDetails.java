package org.crossclaim.account.gate;

import java.util.Locale;
import java.util.Objects;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Accounts as Spring Security knows them. One that is closed is not found, so that it is
 * answered like one that never was.
 */
@Service
class AccountDetails implements UserDetailsService, UserDetailsPasswordService {

	private final Accounts accounts;

	AccountDetails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String handle) {
		Person person = this.accounts.open(handle).orElseThrow(() -> new UsernameNotFoundException("No such account"));
		return details(person, this.accounts.hash(handle).orElse(""));
	}

	@Override
	public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
		String upgraded = Objects.requireNonNull(hash);
		this.accounts.upgrade(user.getUsername(), upgraded);
		return User.withUserDetails(user).password(upgraded).build();
	}

	private static UserDetails details(Person person, String hash) {
		return User.withUsername(person.handle()).password(hash).authorities(authority(person.role())).build();
	}

	static GrantedAuthority authority(Role role) {
		return new SimpleGrantedAuthority("ROLE_" + role.word().toUpperCase(Locale.ROOT));
	}

}
