package org.crossclaim.capture.quote;

import java.util.Arrays;

import org.crossclaim.shared.Word;

/**
 * What came of looking for a quote in a text.
 */
public enum Verdict implements Word {

	/** It stands there word for word. */
	VERBATIM("verbatim"),
	/** It stands there but for quotation marks, dashes, spaces, widths and the like. */
	TYPOGRAPHY("typography"),
	/** It stands there in the other script of Chinese. */
	SCRIPT("script"),
	/** It does not stand there. */
	NOT_FOUND("not-found"),
	/** There is no text in which it could be looked for. */
	NOTHING("nothing");

	private final String word;

	Verdict(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	/**
	 * Whether the quote stands in the text, in one way or another.
	 * @return whether it was found
	 */
	public boolean isFound() {
		return this != NOT_FOUND && this != NOTHING;
	}

	/**
	 * The verdict of a word.
	 * @param word the word, as the database keeps it
	 * @return the verdict
	 */
	public static Verdict of(String word) {
		return Arrays.stream(values()).filter((verdict) -> verdict.word.equals(word)).findFirst().orElseThrow();
	}

}
