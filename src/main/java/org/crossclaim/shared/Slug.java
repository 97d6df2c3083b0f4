package org.crossclaim.shared;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The public name of a thing in addresses and dossiers: words of lower-case ASCII letters
 * and digits, joined by single hyphens, 1 to 100 characters.
 *
 * @param text the name, for example {@code alleged-accounts}
 */
public record Slug(@JsonValue String text) implements Comparable<Slug> {

	/**
	 * What a slug looks like; the database repeats it as a check.
	 */
	public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

	/** Stands in addresses for the form of something new. */
	private static final String RESERVED = "new";

	private static final Pattern WELL_FORMED = Pattern.compile(PATTERN);

	/**
	 * Checks the name.
	 * @throws Refusal if it is not well-formed, or {@code new}
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Slug {
		if (!isWellFormed(text)) {
			throw new Refusal("slug.malformed", text);
		}
		if (text.equals(RESERVED)) {
			throw new Refusal("slug.reserved", text);
		}
	}

	/**
	 * Whether a text can be a slug at all.
	 * @param text any text
	 * @return whether it is well-formed
	 */
	public static boolean isWellFormed(String text) {
		return text.length() <= 100 && WELL_FORMED.matcher(text).matches();
	}

	@Override
	public int compareTo(Slug other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
