package org.crossclaim.account;

import java.util.List;
import java.util.Locale;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * What the holder of an account types to sign in.
 *
 * @param text lower case letters, digits, and single dots, hyphens or underscores between
 */
record Handle(String text) {

	Handle {
		text = normal(text);
		List<Fault> faults = faults(text);
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	/** What is wrong with a handle, whatever was typed. */
	static List<Fault> faults(String typed) {
		String text = normal(typed);
		return (text.length() > 60 || !text.matches("[a-z0-9]+([._-][a-z0-9]+)*"))
				? List.of(Fault.at("handle", "account.handle.form")) : List.of();
	}

	/** As it is looked up, whatever was typed. */
	static String normal(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

}
