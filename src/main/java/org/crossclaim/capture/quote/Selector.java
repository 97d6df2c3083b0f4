package org.crossclaim.capture.quote;

/**
 * Where a quote stands in a text, as a {@code TextQuoteSelector} of the Web Annotation
 * data model, with its place.
 *
 * @param start where it begins, in UTF-16 code units of the text, as Java and browsers
 * count
 * @param end where it ends, likewise, exclusive
 * @param exact the words as they stand in the text
 * @param prefix at most 32 characters before them
 * @param suffix at most 32 characters after them
 */
public record Selector(int start, int end, String exact, String prefix, String suffix) {

	private static final int AROUND = 32;

	static Selector of(String text, int start, int end) {
		int before = start;
		for (int i = 0; i < AROUND && before > 0; i++) {
			before = text.offsetByCodePoints(before, -1);
		}
		int after = end;
		for (int i = 0; i < AROUND && after < text.length(); i++) {
			after = text.offsetByCodePoints(after, 1);
		}
		return new Selector(start, end, text.substring(start, end), text.substring(before, start),
				text.substring(end, after));
	}

}
