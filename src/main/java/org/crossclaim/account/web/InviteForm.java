package org.crossclaim.account.web;

import org.jspecify.annotations.Nullable;

/**
 * Who is invited.
 *
 * @param role the word of the role
 * @param email an address, or empty
 */
record InviteForm(String role, String email) {

	InviteForm(@Nullable String role, @Nullable String email) {
		this.role = (role != null) ? role : "contributor";
		this.email = (email != null) ? email : "";
	}

}
