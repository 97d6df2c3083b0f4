package org.crossclaim.entry.standing;

import org.crossclaim.shared.Word;

/**
 * On whose word an entry rests (the model, "Standing", support). For filters and the API;
 * pages print sentences.
 */
public enum Support implements Word {

	/** No supporting evidence. */
	NONE("none"),
	/** Some, and no publisher it could be traced to. */
	UNTRACED("untraced"),
	/** Only the word of the asserting side. */
	FIRST_PARTY("first-party"),
	/** One publisher outside the side. */
	SINGLE_ORIGIN("single-origin"),
	/** Two or more publishers outside the side. */
	CORROBORATED("corroborated"),
	/** An opinion: a motive or an argument; support is not counted. */
	OPINION("opinion"),
	/** A contention of law; support is not counted. */
	CONTENTION("contention");

	private final String word;

	Support(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
