package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What a reader can do with a piece of evidence beyond hearing of it, from little to
 * much. That it is asserted goes without saying.
 */
public enum StepKind implements Word {

	/** It is described in detail. */
	DESCRIBED("described"),
	/** It can be had itself. */
	PUBLISHED("published"),
	/** Somebody else examined it. */
	EXAMINED("examined"),
	/** It was tested in a proceeding. */
	TESTED("tested");

	@EnumeratedValue
	private final String word;

	StepKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
