package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * How a claimed number compares with the thing counted.
 */
public enum Comparator implements Word {

	/** Exactly. */
	EQUAL("="),
	/** About, or nearly. */
	ABOUT("~"),
	/** More than. */
	MORE_THAN(">"),
	/** At least. */
	AT_LEAST("≥"),
	/** Less than. */
	LESS_THAN("<"),
	/** Up to. */
	UP_TO("≤");

	@EnumeratedValue
	private final String word;

	Comparator(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
