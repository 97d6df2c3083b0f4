package org.crossclaim.editorial.removal;

import java.util.Arrays;
import java.util.Optional;

import org.crossclaim.shared.Word;
import org.jspecify.annotations.Nullable;

/**
 * On which class of ground something is removed for legal reasons. Everybody is told the
 * class, and administrators alone the written ground.
 */
public enum Ground implements Word {

	/** A court ordered it. */
	COURT_ORDER("court-order"),
	/** A person asked for it whose data it is. */
	DATA_PROTECTION("data-protection"),
	/** It puts somebody in danger. */
	DANGER("danger"),
	/** Somebody claims the rights to what was copied. */
	COPYRIGHT("copyright");

	private final String word;

	Ground(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	/**
	 * The class of a word.
	 * @param word the word, as it was given
	 * @return the class, or empty
	 */
	public static Optional<Ground> of(@Nullable String word) {
		return Arrays.stream(values()).filter((ground) -> ground.word.equals(word)).findFirst();
	}

}
