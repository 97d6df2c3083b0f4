package org.crossclaim.reply;

import java.util.Set;

/**
 * Counts words fairly in every script. What stands between spaces is a word; of the
 * characters of scripts without spaces five count as three words, as texts translated
 * from one to the other have it.
 */
public final class WordCount {

	private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(Character.UnicodeScript.HAN,
			Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.BOPOMOFO);

	private WordCount() {
	}

	/**
	 * Counts.
	 * @param text a text
	 * @return how many words it has
	 */
	public static int of(String text) {
		int words = 0;
		int characters = 0;
		boolean within = false;
		for (int point : text.codePoints().toArray()) {
			boolean letter = Character.isLetterOrDigit(point);
			if (letter && WITHOUT_SPACES.contains(Character.UnicodeScript.of(point))) {
				characters++;
				within = false;
			}
			else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
				within = false;
			}
			else if (letter && !within) {
				words++;
				within = true;
			}
		}
		return words + (characters * 3 + 4) / 5;
	}

}
