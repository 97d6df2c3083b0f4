package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What a piece of evidence shows.
 */
public enum Shows implements Word {

	/** That the assertion was made. */
	SAID("said"),
	/** That what is asserted is so. */
	SO("so");

	@EnumeratedValue
	private final String word;

	Shows(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
