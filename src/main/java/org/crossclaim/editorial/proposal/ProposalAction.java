package org.crossclaim.editorial.proposal;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What a proposal would do to things, beside what is said of them.
 */
public enum ProposalAction implements Word {

	/** Takes an entry off the record. */
	WITHDRAWAL("withdrawal"),
	/** Brings a withdrawn entry back. */
	RESTORATION("restoration"),
	/** Lets a thing go by another slug. */
	RENAME("rename"),
	/** Makes one thing of two that turned out to be one. */
	MERGE("merge");

	@EnumeratedValue
	private final String word;

	ProposalAction(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
