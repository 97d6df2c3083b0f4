package org.crossclaim.reply;

import org.crossclaim.shared.Word;

/**
 * What became of a statement. Told from its check and its proposals, and kept nowhere.
 */
public enum StatementState implements Word {

	/** Nobody has decided on it. */
	WAITING("waiting"),
	/** An editor checked who sent it, and is to write the entry. */
	CHECKED("checked"),
	/** An editor made a proposal of it, and another editor decides on that. */
	AT_WORK("at-work"),
	/** It stands on record, word for word. */
	TAKEN_UP("taken-up"),
	/** It was declined, with a reason. */
	DECLINED("declined");

	private final String word;

	StatementState(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	/**
	 * Whether it can still be checked, worked in or declined.
	 * @return whether nothing is decided
	 */
	public boolean isOpen() {
		return this != TAKEN_UP && this != DECLINED;
	}

}
