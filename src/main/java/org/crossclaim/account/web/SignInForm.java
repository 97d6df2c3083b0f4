package org.crossclaim.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param handle the name
 * @param password the password
 * @param interrupted what could not be sent before, sealed
 */
record SignInForm(String handle, String password, @Nullable String interrupted) {

	SignInForm(@Nullable String handle, @Nullable String password, @Nullable String interrupted) {
		this.handle = (handle != null) ? handle : "";
		this.interrupted = interrupted;
		this.password = (password != null) ? password : "";
	}

}
