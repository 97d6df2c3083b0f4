package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * The three kinds of items on a timeline (the model, "Entry").
 */
public enum EntryKind implements Word {

	/** Asserted by actors against actors, or against nobody by name. */
	ALLEGATION("allegation"),
	/** Asserted by actors in response to entries. */
	COUNTERCLAIM("counterclaim"),
	/** A dated act or event, which nobody asserts. */
	DEVELOPMENT("development");

	@EnumeratedValue
	private final String word;

	EntryKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
