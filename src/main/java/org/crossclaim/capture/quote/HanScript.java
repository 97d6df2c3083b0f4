package org.crossclaim.capture.quote;

import java.util.Map;

/**
 * Traditional characters of Chinese as their simplified ones, by the table that the
 * comparison of names uses. Characters beyond 16 bits stay as they are.
 */
public final class HanScript {

	private final char[] simplified = new char[Character.MAX_VALUE + 1];

	/**
	 * Makes it of pairs.
	 * @param pairs simplified characters by traditional ones
	 */
	public HanScript(Map<String, String> pairs) {
		for (int c = 0; c < this.simplified.length; c++) {
			this.simplified[c] = (char) c;
		}
		pairs.forEach((traditional, one) -> {
			if (traditional.length() == 1 && one.length() == 1) {
				this.simplified[traditional.charAt(0)] = one.charAt(0);
			}
		});
	}

	String simplified(CharSequence said) {
		char[] folded = new char[said.length()];
		for (int i = 0; i < folded.length; i++) {
			folded[i] = this.simplified[said.charAt(i)];
		}
		return new String(folded);
	}

}
