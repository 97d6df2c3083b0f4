package org.crossclaim.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to change a password.
 *
 * @param old the present one
 * @param password the new one
 * @param again the new one again
 */
record PasswordForm(String old, String password, String again) {

	PasswordForm(@Nullable String old, @Nullable String password, @Nullable String again) {
		this.old = (old != null) ? old : "";
		this.password = (password != null) ? password : "";
		this.again = (again != null) ? again : "";
	}

}
