package org.crossclaim.capture.quote;

import java.text.Normalizer;

/**
 * What single characters are, and which of them differ in typography only. A character
 * that is a number in itself, such as ² or ½, is folded into no other.
 */
final class Characters {

	static final char NONE = 0;

	static final char DASH = '-';

	static final char MARK = '"';

	static final char APOSTROPHE = '\'';

	static final char ELLIPSIS = '…';

	private static final String NUMERALS = "〇零一二三四五六七八九十百千萬万億亿兆兩两廿卅壹貳贰參叁肆伍陸陆柒捌玖拾佰仟";

	private Characters() {
	}

	/** A character for all that are set instead of it; none for what is not seen. */
	static char folded(char c) {
		return switch (c) {
			case '\u00ad', '\u061c', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' ->
				NONE;
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500', '\u2501', '\ufe58',
					'\ufe63' ->
				DASH;
			case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc', '`', '\u00b4', '\u2039', '\u203a' ->
				APOSTROPHE;
			case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb', '\u300c', '\u300d', '\u300e',
					'\u300f', '\u301d', '\u301e', '\u301f', '\ufe41', '\ufe42', '\ufe43', '\ufe44' ->
				MARK;
			case '\u22ef' -> ELLIPSIS;
			case '\u2027', '\u30fb', '\u22c5', '\u2219' -> '\u00b7';
			default -> isSpace(c) ? ' ' : (c >= '\ufe00' && c <= '\ufe0f') ? NONE : c;
		};
	}

	/**
	 * One character with all that is combined with it, composed, in its plain width, and
	 * without ligatures.
	 */
	static String composed(String segment) {
		char c = segment.charAt(0);
		boolean plain = (c >= '\uff00' && c <= '\uffef') || (c >= '\ufb00' && c <= '\ufb06')
				|| (c >= '\u2e80' && c <= '\u2fdf');
		return Normalizer.normalize(segment, plain ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
	}

	/** Whether a character is composed with nothing but what combines with it. */
	static boolean isPlain(char c) {
		return c < '\u0300' || (c >= '\u3400' && c <= '\u9fff') || (c >= '\u2010' && c <= '\u2027')
				|| (c >= '\u3001' && c <= '\u3020');
	}

	/** Whether a character belongs to the one before it. */
	static boolean isCombined(int c) {
		if (c < '\u0300') {
			return false;
		}
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> (c >= '\u1160' && c <= '\u11ff') || c == '\uff9e' || c == '\uff9f';
		};
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
	}

	/** Whether a character is of Chinese or Japanese writing, which has no spaces. */
	static boolean isCjk(char c) {
		return Character.isIdeographic(c) || (c >= '\u3001' && c <= '\u30ff') || (c >= '\u3100' && c <= '\u312f')
				|| (c >= '\ud840' && c <= '\ud8bf');
	}

	/** Whether a character is a letter or a number of writing that has spaces. */
	static boolean isWord(char c) {
		return (Character.isLetterOrDigit(c) && !isCjk(c)) || isCombined(c);
	}

	/** Whether a character may be a part of a number. */
	static boolean isNumber(char c) {
		return switch (Character.getType(c)) {
			case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
			default -> NUMERALS.indexOf(c) >= 0;
		};
	}

}
