package org.crossclaim.editorial;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * Through which door a change came to the record.
 */
public enum Door implements Word {

	/** A dossier. */
	IMPORT("import"),
	/** The record that a fresh start imports. */
	STARTER_RECORD("starter-record"),
	/** A form of the site. */
	FORM("form"),
	/** The API. */
	API("api"),
	/** The form for whoever has no account. */
	SUGGESTION("suggestion"),
	/** What an actor named on record sent to the editors. */
	STATEMENT("statement"),
	/** No document changed; standing was reckoned anew. */
	RECOMPUTE("recompute");

	@EnumeratedValue
	private final String word;

	Door(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
