package org.crossclaim.editorial;

import org.crossclaim.shared.Word;

/**
 * Through which door a change came to the record.
 */
public enum Door implements Word {

	/** A dossier. */
	IMPORT("import"),
	/** The record that a fresh start imports. */
	STARTER_RECORD("starter-record"),
	/** No document changed; standing was reckoned anew. */
	RECOMPUTE("recompute");

	private final String word;

	Door(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
