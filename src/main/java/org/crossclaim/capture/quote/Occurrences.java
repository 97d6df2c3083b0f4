package org.crossclaim.capture.quote;

import java.util.function.IntPredicate;

/**
 * Finds every place of a word sequence in a text, in linear time whatever both are
 * (Knuth, Morris and Pratt): pages of others are nothing to be trusted.
 */
final class Occurrences {

	private Occurrences() {
	}

	/**
	 * Goes through the places.
	 * @param text where to look
	 * @param sought what to look for, not empty
	 * @param accept hears each place, and tells whether it is one; places that overlap
	 * with one that is are passed over
	 */
	static void each(CharSequence text, CharSequence sought, IntPredicate accept) {
		int length = sought.length();
		int[] borders = borders(sought);
		int met = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			while (met > 0 && c != sought.charAt(met)) {
				met = borders[met - 1];
			}
			if (c == sought.charAt(met)) {
				met++;
			}
			if (met == length) {
				met = accept.test(i - length + 1) ? 0 : borders[met - 1];
			}
		}
	}

	private static int[] borders(CharSequence sought) {
		int[] borders = new int[sought.length()];
		int met = 0;
		for (int i = 1; i < borders.length; i++) {
			while (met > 0 && sought.charAt(i) != sought.charAt(met)) {
				met = borders[met - 1];
			}
			if (sought.charAt(i) == sought.charAt(met)) {
				met++;
			}
			borders[i] = met;
		}
		return borders;
	}

}
