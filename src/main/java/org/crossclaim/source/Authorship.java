package org.crossclaim.source;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * Whether a machine wrote a source, by the page's own word.
 */
public enum Authorship implements Word {

	/** Written by AI; never an origin. */
	AI("ai"),
	/** Written by people and AI. */
	MIXED("mixed");

	@EnumeratedValue
	private final String word;

	Authorship(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
