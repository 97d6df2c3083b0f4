package org.crossclaim.account.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A token that is asked for.
 *
 * @param name what its owner calls it
 * @param scopes the words of its scopes
 * @param days for how many days
 */
record TokenForm(String name, List<String> scopes, String days) {

	TokenForm(@Nullable String name, @Nullable List<String> scopes, @Nullable String days) {
		this.name = (name != null) ? name : "";
		this.scopes = (scopes != null) ? List.copyOf(scopes) : List.of();
		this.days = (days != null) ? days : "90";
	}

}
