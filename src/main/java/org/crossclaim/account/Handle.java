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
		if (text.length() > 60 || !text.matches("[a-z0-9]+([._-][a-z0-9]+)*")) {
			throw new Refusal(List.of(Fault.at("handle", "account.handle.form")));
		}
	}

	/** As it is looked up, whatever was typed. */
	static String normal(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

}
