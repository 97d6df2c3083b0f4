package org.crossclaim.suggestion;

import org.crossclaim.shared.Word;

/**
 * What became of a suggestion. It is told from its proposals, and kept nowhere.
 */
public enum SuggestionState implements Word {

	/** Nobody has decided on it. */
	WAITING("waiting"),
	/** An editor made a proposal of it, and another editor decides on that. */
	AT_WORK("at-work"),
	/** It was worked in. */
	TAKEN_UP("taken-up"),
	/** It was declined, with a reason. */
	DECLINED("declined");

	private final String word;

	SuggestionState(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
