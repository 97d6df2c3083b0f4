package org.crossclaim.entry.standing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a quote in the copies of its source.
 *
 * @param check what came of it in the latest copy, in a word of the API
 * @param copy the latest copy
 * @param href the address of the quote in it
 * @param taken when it was taken
 * @param exact the words as they stand there, where they do and may be told
 * @param prefix what stands before them
 * @param suffix what stands after them
 * @param times how often they stand there
 * @param corrected where the source was corrected, what came of looking in the latest
 * copy taken since in which the quote was looked for; absent where there is none
 */
public record Lookup(String check, UUID copy, String href, Instant taken, @Nullable String exact,
		@Nullable String prefix, @Nullable String suffix, int times, @Nullable String corrected) {

	/** The word where nobody looked yet. */
	public static final String NOT_CHECKED = "not-checked";

	/** The word where the quote does not stand there. */
	public static final String NOT_FOUND = "not-found";

	/**
	 * Whether the quote does not stand in what its source says since it was corrected.
	 * @return whether it was looked for there in vain
	 */
	public boolean isGone() {
		return NOT_FOUND.equals(this.corrected);
	}

}
