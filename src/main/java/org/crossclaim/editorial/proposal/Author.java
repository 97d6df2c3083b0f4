package org.crossclaim.editorial.proposal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whoever proposes or decides.
 *
 * @param account the account; absent for whoever has none
 * @param name the name that stands in the history
 * @param publishes whether this one may decide on proposals
 */
public record Author(@Nullable UUID account, String name, boolean publishes) {

	/**
	 * Whether another is the same person, as far as accounts tell.
	 * @param other the account of the other, if there is one
	 * @return whether both have the same account
	 */
	public boolean is(@Nullable UUID other) {
		return this.account != null && this.account.equals(other);
	}

}
