package org.crossclaim.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param handle the name
 * @param password the password
 */
record SignInForm(String handle, String password) {

	SignInForm(@Nullable String handle, @Nullable String password) {
		this.handle = (handle != null) ? handle : "";
		this.password = (password != null) ? password : "";
	}

}
