package org.crossclaim.editorial;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * The four kinds of things that have a document, a history and an address.
 */
public enum SubjectKind implements Word {

	/** Whoever says, is accused, acts, rules or publishes. */
	ACTOR("actor"),
	/** One publication. */
	SOURCE("source"),
	/** One contested matter. */
	DISPUTE("dispute"),
	/** One item on a timeline. */
	ENTRY("entry");

	@EnumeratedValue
	private final String word;

	SubjectKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	/**
	 * What a list of such things is called in dossiers and in addresses.
	 * @return for example {@code entries}
	 */
	public String list() {
		return (this == ENTRY) ? "entries" : this.word + "s";
	}

}
