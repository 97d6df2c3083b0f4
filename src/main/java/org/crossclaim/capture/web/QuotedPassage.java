package org.crossclaim.capture.web;

import java.util.List;

import org.crossclaim.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * Words that the record quotes from a source, and where they stand in one of its copies.
 *
 * @param anchor the name under which the passage is found on the page
 * @param verdict what came of looking for the words, in words
 * @param quote the words as they are quoted
 * @param place where they stand; absent where they were not found
 * @param entries who quotes them
 */
record QuotedPassage(String anchor, String verdict, Label quote, @Nullable Place place, List<QuotingEntry> entries) {

	/**
	 * Where words stand in a text.
	 *
	 * @param start where they begin
	 * @param end where they end, exclusive
	 * @param before what stands before them, as much as everybody may read
	 * @param exact the words as they stand there
	 * @param after what stands after them, likewise
	 */
	record Place(int start, int end, String before, String exact, String after) {

		/** How much everybody reads around a quote, before and after it together. */
		private static final int AROUND = 300;

		static Place of(String text, int start, int end) {
			int from = Math.max(0, start - AROUND / 2);
			int to = Math.min(text.length(), end + AROUND / 2);
			return new Place(start, end, text.substring(whole(text, from, 1), start), text.substring(start, end),
					text.substring(end, whole(text, to, -1)));
		}

		/** No half of a character. */
		private static int whole(String text, int index, int step) {
			return (index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))) ? index + step
					: index;
		}

	}

	/**
	 * An entry that quotes the words.
	 *
	 * @param slug its slug
	 * @param statement what it says
	 */
	record QuotingEntry(String slug, Label statement) {
	}

}
