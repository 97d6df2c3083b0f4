package org.crossclaim.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.crossclaim.shared.Word;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do; each role may do what those before it may.
 */
public enum Role implements Word {

	/** Proposes changes. */
	CONTRIBUTOR,
	/** Reviews and publishes. */
	EDITOR,
	/** Looks after accounts and settings. */
	ADMINISTRATOR;

	@Override
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether this role may do what another may.
	 * @param other the other role
	 * @return whether it is the same or a lower one
	 */
	public boolean includes(Role other) {
		return compareTo(other) >= 0;
	}

	/**
	 * The role of a word.
	 * @param word the word, as it was given
	 * @return the role, or empty
	 */
	public static Optional<Role> of(@Nullable String word) {
		return Arrays.stream(values()).filter((role) -> role.word().equals(word)).findFirst();
	}

}
