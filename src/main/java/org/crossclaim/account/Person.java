package org.crossclaim.account;

import java.io.Serializable;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An account as others see it.
 *
 * @param id its identity
 * @param handle what its holder types to sign in
 * @param name the name that stands in the history
 * @param email where it is known under an address
 * @param role what it may do
 * @param provisional whether its password must be changed first
 * @param open whether it may sign in
 */
public record Person(UUID id, String handle, String name, @Nullable String email, Role role, boolean provisional,
		boolean open) implements Serializable {

	/**
	 * Whether this person may do what a role may.
	 * @param other the role
	 * @return whether the person's role includes it
	 */
	public boolean may(Role other) {
		return this.role.includes(other);
	}

}
