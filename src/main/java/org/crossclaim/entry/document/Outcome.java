package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * How an allegation, or a part of it, ended (the model, "Resolution").
 */
public enum Outcome implements Word {

	/** The parties settled. */
	SETTLED("settled"),
	/** A tribunal upheld it. */
	UPHELD("upheld"),
	/** A tribunal rejected it. */
	REJECTED("rejected"),
	/** The accused conceded it. */
	CONCEDED("conceded"),
	/** The accuser withdrew it. */
	WITHDRAWN("withdrawn"),
	/** The accuser revised it. */
	REVISED("revised"),
	/** A tribunal granted the relief asked for. */
	RELIEF_GRANTED("relief-granted"),
	/** A tribunal refused the relief asked for. */
	RELIEF_REFUSED("relief-refused");

	@EnumeratedValue
	private final String word;

	Outcome(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
