package org.crossclaim.source;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * Where a title that is ours was taken from.
 */
public enum TitleBasis implements Word {

	/** Read off the address. */
	SLUG("slug"),
	/** Made from the excerpt seen. */
	EXCERPT("excerpt");

	@EnumeratedValue
	private final String word;

	TitleBasis(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
