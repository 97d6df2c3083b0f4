package org.crossclaim.entry.standing;

import org.crossclaim.shared.Word;

/**
 * Whether and by whom an entry is answered (the model, "Standing", challenge).
 */
public enum Challenge implements Word {

	/** The accused side denies or rebuts it, or evidence undermines it. */
	CONTESTED("contested"),
	/** The accused side replied without denying. */
	ANSWERED("answered"),
	/** Others replied, the accused side did not. */
	ANSWERED_BY_OTHERS("answered-by-others"),
	/** No reply on record. */
	UNANSWERED("unanswered");

	private final String word;

	Challenge(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
