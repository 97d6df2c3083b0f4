package org.crossclaim.capture.quote;

import java.util.Set;

/**
 * Whether a stretch of a text begins and ends where words and numbers do: what begins
 * within "illegal", "cannot", "1.6 million" or 十六萬 says something else than the text
 * says.
 */
final class Edges {

	private static final String JOINERS = ".,:/'\u2019";

	private static final String HYPHENS = "-\u2010\u2011";

	private static final String SIGNS = HYPHENS + "\u2012\u2013\u2212";

	private static final String PER = "%\u2030\uff05";

	private static final String NEGATIONS = "不沒没未無无";

	private static final Set<String> NOT_BEING = Set.of("並非", "并非", "絕非", "绝非", "決非", "决非");

	private final String text;

	Edges(String text) {
		this.text = text;
	}

	/** Whether a stretch stands by itself. */
	boolean standAround(int start, int end) {
		return !isWithin(start) && !isWithin(end) && !isDenied(start);
	}

	/** Whether a place lies within a word or a number. */
	private boolean isWithin(int place) {
		int before = before(place);
		int after = after(place);
		if (before < 0 || after >= this.text.length()) {
			return false;
		}
		char left = this.text.charAt(before);
		char right = this.text.charAt(after);
		if (isPart(left) && isPart(right)) {
			return isJoined(left, right);
		}
		if (Characters.isNumber(left) && PER.indexOf(right) >= 0) {
			return true;
		}
		if (isPart(right)) {
			return isBound(before(before), left, right) || isBoundByLineEnd(before, right);
		}
		return isPart(left) && isBound(left, right, after);
	}

	private static boolean isPart(char c) {
		return Characters.isWord(c) || Characters.isNumber(c);
	}

	private static boolean isJoined(char left, char right) {
		boolean superscript = Character.getType(right) == Character.OTHER_NUMBER;
		return (Characters.isNumber(left) && Characters.isNumber(right))
				|| (Characters.isWord(left) && Characters.isWord(right) && !superscript);
	}

	/** Whether what stands before a joiner belongs to what stands after it. */
	private boolean isBound(int beyond, char joiner, char right) {
		if (Characters.isNumber(right) && SIGNS.indexOf(joiner) >= 0) {
			return true;
		}
		return beyond >= 0 && isBound(this.text.charAt(beyond), joiner, right);
	}

	private boolean isBound(char left, char joiner, int after) {
		int beyond = after(after + 1);
		if (HYPHENS.indexOf(joiner) >= 0 && Character.isLetter(left)) {
			// The end of a line may divide a word.
			beyond = afterLineEnd(beyond);
		}
		return beyond < this.text.length() && isBound(left, joiner, this.text.charAt(beyond));
	}

	private static boolean isBound(char left, char joiner, char right) {
		if (Characters.isNumber(left) && Characters.isNumber(right)) {
			return JOINERS.indexOf(joiner) >= 0 || SIGNS.indexOf(joiner) >= 0 || joiner == '點' || joiner == '点';
		}
		return isPart(left) && isPart(right) && (HYPHENS.indexOf(joiner) >= 0 || joiner == '\'' || joiner == '\u2019');
	}

	private boolean isBoundByLineEnd(int before, char right) {
		int hyphen = before;
		boolean lineEnd = false;
		while (hyphen >= 0 && Characters.isSpace(this.text.charAt(hyphen))) {
			lineEnd |= Characters.isLineEnd(this.text.charAt(hyphen));
			hyphen--;
		}
		return lineEnd && hyphen > 0 && Character.isLetter(right) && HYPHENS.indexOf(this.text.charAt(hyphen)) >= 0
				&& Character.isLetter(this.text.charAt(hyphen - 1));
	}

	private int afterLineEnd(int place) {
		int after = place;
		boolean lineEnd = false;
		while (after < this.text.length() && Characters.isSpace(this.text.charAt(after))) {
			lineEnd |= Characters.isLineEnd(this.text.charAt(after));
			after++;
		}
		return lineEnd ? after : place;
	}

	/** Whether a Chinese negation stands directly before what it denies. */
	private boolean isDenied(int start) {
		int before = before(start);
		if (before < 0 || !Characters.isCjk(this.text.charAt(start))) {
			return false;
		}
		char c = this.text.charAt(before);
		return NEGATIONS.indexOf(c) >= 0
				|| (before > 0 && NOT_BEING.contains(this.text.substring(before - 1, before + 1)))
				|| (c == '有' && before > 0 && "沒没".indexOf(this.text.charAt(before - 1)) >= 0);
	}

	private int before(int place) {
		int before = place - 1;
		while (before >= 0 && Characters.folded(this.text.charAt(before)) == Characters.NONE) {
			before--;
		}
		return before;
	}

	private int after(int place) {
		int after = place;
		while (after < this.text.length() && Characters.folded(this.text.charAt(after)) == Characters.NONE) {
			after++;
		}
		return after;
	}

}
