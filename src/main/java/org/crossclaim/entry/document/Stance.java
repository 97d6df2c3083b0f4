package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * How a piece of evidence bears on an entry.
 */
public enum Stance implements Word {

	/** For it. */
	SUPPORTS("supports"),
	/** Against it. */
	UNDERMINES("undermines"),
	/** Neither; it helps to read it. */
	CONTEXT("context");

	@EnumeratedValue
	private final String word;

	Stance(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
