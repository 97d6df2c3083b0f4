package org.crossclaim.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody invited chooses.
 *
 * @param name the name that will stand in the history
 * @param handle the name to sign in with
 * @param password the password
 * @param again the same again
 */
record JoinForm(String name, String handle, String password, String again) {

	JoinForm(@Nullable String name, @Nullable String handle, @Nullable String password, @Nullable String again) {
		this.name = (name != null) ? name : "";
		this.handle = (handle != null) ? handle : "";
		this.password = (password != null) ? password : "";
		this.again = (again != null) ? again : "";
	}

}
