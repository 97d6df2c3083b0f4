package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What an entry rests on in a source, where the source's own relays do not tell.
 */
public enum Basis implements Word {

	/** The source's own reporting. */
	OWN("own"),
	/** Not known. */
	UNKNOWN("unknown");

	@EnumeratedValue
	private final String word;

	Basis(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
