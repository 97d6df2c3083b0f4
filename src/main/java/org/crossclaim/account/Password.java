package org.crossclaim.account;

import java.util.List;
import java.util.Locale;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * A password somebody chose: long, and not the handle. There are no other rules, after
 * NIST SP 800-63B.
 *
 * @param text the password
 */
record Password(String text) {

	static final int SHORTEST = 12;

	static final int LONGEST = 200;

	Password {
		if (text.length() < SHORTEST || text.length() > LONGEST) {
			throw new Refusal(List.of(Fault.at("password", "account.password.length", SHORTEST, LONGEST)));
		}
	}

	Password of(String handle) {
		if (this.text.toLowerCase(Locale.ROOT).equals(handle)) {
			throw new Refusal(List.of(Fault.at("password", "account.password.handle")));
		}
		return this;
	}

	@Override
	public String toString() {
		return "Password";
	}

}
