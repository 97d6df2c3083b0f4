package org.crossclaim.capture.text;

import org.crossclaim.shared.Word;

/**
 * Why there is no text.
 */
public enum NoText implements Word {

	/** No text is read out of what is of this type. */
	TYPE("type"),
	/** It is locked, or forbids that text is taken out of it. */
	LOCKED("locked"),
	/** It cannot be read. */
	BROKEN("broken"),
	/** It is too large when it is unpacked, or takes too long. */
	TOO_LARGE("too-large"),
	/** It has none: it was drawn by scripts, or consists of images. */
	EMPTY("empty");

	private final String word;

	NoText(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
