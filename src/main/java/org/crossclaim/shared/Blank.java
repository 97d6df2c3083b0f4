package org.crossclaim.shared;

import org.jspecify.annotations.Nullable;

/**
 * What stands where words were removed for legal reasons, or were never brought. It is
 * kept in the record; readers are told in their language.
 */
public final class Blank {

	/** One full block. */
	public static final String MARK = "\u2588";

	private Blank() {
	}

	/**
	 * A text without words.
	 * @return the mark, as a text of the record
	 */
	public static LocalisedText text() {
		return LocalisedText.of("en", MARK);
	}

	/**
	 * Whether nothing is left of a text.
	 * @param text the text, if there was one
	 * @return whether only the mark stands there
	 */
	public static boolean is(@Nullable String text) {
		return MARK.equals(text);
	}

	/**
	 * A text without words in place of one that has some.
	 * @param text the text, if there was one
	 * @return the mark; {@code null} where there was nothing
	 */
	public static @Nullable String of(@Nullable String text) {
		return (text != null) ? MARK : null;
	}

}
