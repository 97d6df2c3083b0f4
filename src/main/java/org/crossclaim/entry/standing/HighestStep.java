package org.crossclaim.entry.standing;

import org.crossclaim.entry.document.StepKind;
import org.crossclaim.shared.Word;

/**
 * How far a piece of evidence has come: the last of its steps that counts. Derived, never
 * typed, and no measure of whether anything is so.
 */
public enum HighestStep implements Word {

	/** No step that counts is on record. */
	ASSERTED("asserted"),
	/** It is described in detail. */
	DESCRIBED("described"),
	/** It can be had itself. */
	PUBLISHED("published"),
	/** Somebody else examined it. */
	EXAMINED("examined"),
	/** It was tested in a proceeding. */
	TESTED("tested");

	private final String word;

	HighestStep(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	static HighestStep of(StepKind step) {
		return switch (step) {
			case DESCRIBED -> DESCRIBED;
			case PUBLISHED -> PUBLISHED;
			case EXAMINED -> EXAMINED;
			case TESTED -> TESTED;
		};
	}

}
