package org.crossclaim.entry;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * The parts that actors have in entries.
 */
enum EntryRole implements Word {

	/** Says it. */
	ASSERTS("asserts"),
	/** Did it. */
	DOES("does"),
	/** It is said against them. */
	ACCUSED("accused"),
	/** An outsider speaks for them, by a source's word. */
	SPEAKS_FOR("speaks-for");

	@EnumeratedValue
	private final String word;

	EntryRole(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
