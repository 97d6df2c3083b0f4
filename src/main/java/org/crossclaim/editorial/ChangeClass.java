package org.crossclaim.editorial;

import java.util.List;
import java.util.Locale;

import org.crossclaim.shared.Word;

/**
 * What a change did to a thing, so that readers can ask for some changes and not others.
 */
public enum ChangeClass implements Word {

	/** It came to the record. */
	NEW,
	/** What answers it, or where an answer was looked for. */
	REPLY,
	/** What it rests on. */
	EVIDENCE,
	/** A number claimed. */
	FIGURE,
	/** How it ended. */
	RESOLUTION,
	/** Something that the record had said was changed or taken out. */
	CORRECTION,
	/** How it is put, or something added that was not said before. */
	WORDING,
	/** What the record shows about it moved, without a word of it. */
	STANDING,
	/** It goes by another name. */
	RENAME,
	/** It and another turned out to be one. */
	MERGE,
	/** It was taken back. */
	WITHDRAWAL,
	/** Its words were taken out for legal reasons. */
	REMOVAL,
	/** It says again what it said before. */
	RESTORATION;

	/**
	 * What a removal for legal reasons is: it leaves the record as what is withdrawn
	 * does.
	 */
	public static final List<ChangeClass> REMOVED = List.of(WITHDRAWAL, REMOVAL);

	@Override
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
