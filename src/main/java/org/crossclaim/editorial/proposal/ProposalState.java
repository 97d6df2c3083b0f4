package org.crossclaim.editorial.proposal;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What became of a proposal.
 */
public enum ProposalState implements Word {

	/** Nobody has decided on it. */
	WAITING("waiting"),
	/** It is on record, as proposed or as amended. */
	PUBLISHED("published"),
	/** It was declined, with a reason. */
	DECLINED("declined"),
	/** Its author replaced it by another one. */
	SUPERSEDED("superseded");

	@EnumeratedValue
	private final String word;

	ProposalState(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
