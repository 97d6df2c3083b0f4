package org.crossclaim.source;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What a source did beside relaying.
 */
public enum Reporting implements Word {

	/** It did its own reporting. */
	OWN("own");

	@EnumeratedValue
	private final String word;

	Reporting(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
