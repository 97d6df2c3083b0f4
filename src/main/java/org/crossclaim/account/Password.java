package org.crossclaim.account;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.shared.Fault;

/**
 * What is asked of a password somebody chooses: that it is long, not the handle, and
 * typed the same twice. There are no other rules, after NIST SP 800-63B.
 */
final class Password {

	static final int SHORTEST = 12;

	static final int LONGEST = 200;

	private Password() {
	}

	/** Everything that is wrong with a password, at once. */
	static List<Fault> faults(String handle, String password, String again) {
		List<Fault> faults = new ArrayList<>();
		if (password.length() < SHORTEST || password.length() > LONGEST) {
			faults.add(Fault.at("password", "account.password.length", SHORTEST, LONGEST));
		}
		if (!password.isBlank() && Handle.normal(password).equals(Handle.normal(handle))) {
			faults.add(Fault.at("password", "account.password.handle"));
		}
		if (!password.equals(again)) {
			faults.add(Fault.at("again", "account.password.again"));
		}
		return faults;
	}

}
