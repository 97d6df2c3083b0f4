package org.crossclaim.editorial;

import java.util.Arrays;

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
	 * The kind of a word.
	 * @param word the word, as the database keeps it
	 * @return the kind
	 */
	public static SubjectKind of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word.equals(word)).findFirst().orElseThrow();
	}

	/**
	 * What a list of such things is called in dossiers and in addresses.
	 * @return for example {@code entries}
	 */
	public String list() {
		return (this == ENTRY) ? "entries" : this.word + "s";
	}

}
