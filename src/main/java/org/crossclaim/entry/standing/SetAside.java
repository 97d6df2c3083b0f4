package org.crossclaim.entry.standing;

import org.crossclaim.shared.Word;

/**
 * Why a step of a piece of evidence does not count.
 */
public enum SetAside implements Word {

	/** The publisher of its source took that back. */
	RETRACTED("retracted"),
	/** Its source was removed for legal reasons. */
	REMOVED("removed"),
	/** Its source was corrected, and nothing is quoted that still stands there. */
	CORRECTED("corrected"),
	/** Whoever examined it is not known to stand outside the side that asserts. */
	OWN_SIDE("own-side"),
	/** Its source is of no kind that tells of proceedings. */
	NO_PROCEEDING("no-proceeding");

	private final String word;

	SetAside(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
