package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What kind of thing is asserted (the model, "Nature").
 */
public enum Nature implements Word {

	/** A fact; the default, and the only one with a support facet. */
	FACT("fact"),
	/** A motive, always an opinion. */
	MOTIVE("motive"),
	/** A contention of law. */
	LEGAL("legal"),
	/** An opinion, forecast or evaluation. */
	ARGUMENT("argument");

	@EnumeratedValue
	private final String word;

	Nature(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
