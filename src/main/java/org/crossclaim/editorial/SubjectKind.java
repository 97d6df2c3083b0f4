package org.crossclaim.editorial;

import org.crossclaim.shared.Word;

/**
 * The four kinds of things that have a document, a history and an address.
 */
public enum SubjectKind implements Word {

	/** Whoever says, is accused, acts, rules or publishes. */
	ACTOR,
	/** One publication. */
	SOURCE,
	/** One contested matter. */
	DISPUTE,
	/** One item on a timeline. */
	ENTRY;

	@Override
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
