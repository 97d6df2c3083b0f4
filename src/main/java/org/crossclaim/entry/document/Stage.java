package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * Whether an outcome is the last word.
 */
public enum Stage implements Word {

	/** It is; the default. */
	FINAL("final"),
	/** It is not; the matter stays open. */
	INTERIM("interim");

	@EnumeratedValue
	private final String word;

	Stage(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
