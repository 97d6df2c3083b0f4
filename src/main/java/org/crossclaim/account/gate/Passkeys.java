package org.crossclaim.account.gate;

import java.util.List;

import org.crossclaim.account.Limits;
import org.crossclaim.account.Person;
import org.crossclaim.shared.NotOnRecord;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * The passkeys of accounts, and their place in the filter chain.
 */
@Component
public class Passkeys {

	private final RelyingParty party;

	private final SealedChallenges challenges;

	private final PublicKeyCredentialUserEntityRepository users;

	private final PasskeyStore store;

	private final Limits limits;

	private final PasskeyLimits.Answers answers;

	Passkeys(RelyingParty party, SealedChallenges challenges, PublicKeyCredentialUserEntityRepository users,
			PasskeyStore store, Limits limits, PasskeyLimits.Answers answers) {
		this.party = party;
		this.challenges = challenges;
		this.users = users;
		this.store = store;
		this.limits = limits;
		this.answers = answers;
	}

	/**
	 * The options filter stands before Spring Security's own, which would make a session.
	 */
	void in(HttpSecurity http) {
		PublicKeyCredentialRequestOptionsFilter options = new PublicKeyCredentialRequestOptionsFilter(this.party);
		options.setRequestOptionsRepository(this.challenges);
		http.addFilterAfter(new PasskeyLimits(this.limits, this.answers), CsrfFilter.class)
			.addFilterBefore(options, AuthorizationFilter.class)
			.webAuthn((passkeys) -> passkeys.disableDefaultRegistrationPage(true)
				.withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {

					@Override
					public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
						filter.setRequestOptionsRepository(Passkeys.this.challenges);
						filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
						return filter;
					}

				}));
	}

	/**
	 * The passkeys of an account.
	 * @param person whose
	 * @return them, in the order in which they were added
	 */
	public List<CredentialRecord> of(Person person) {
		PublicKeyCredentialUserEntity user = this.users.findByUsername(person.handle());
		return (user != null) ? this.store.findByUserId(user.getId()) : List.of();
	}

	/**
	 * Removes one of them.
	 * @param person whose
	 * @param id which, in base64url
	 */
	public void remove(Person person, String id) {
		CredentialRecord found = of(person).stream()
			.filter((one) -> one.getCredentialId().toBase64UrlString().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotOnRecord("passkey", id));
		this.store.delete(found.getCredentialId());
	}

}
