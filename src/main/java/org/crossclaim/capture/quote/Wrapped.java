package org.crossclaim.capture.quote;

/**
 * A text without regard to how its lines are wrapped: the one thing in which what is word
 * for word the same may differ.
 */
final class Wrapped {

	private static final String SPACES = " \t\r\n\f";

	private Wrapped() {
	}

	static boolean isSame(String one, String other) {
		return of(one).equals(of(other));
	}

	private static String of(String text) {
		StringBuilder unwrapped = new StringBuilder(text.length());
		for (int at = 0; at < text.length();) {
			char c = text.charAt(at);
			if (SPACES.indexOf(c) < 0) {
				unwrapped.append(c);
				at++;
				continue;
			}
			boolean lineEnd = false;
			while (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
				lineEnd |= Characters.isLineEnd(text.charAt(at++));
			}
			// Chinese is wrapped between any two characters, without a space.
			boolean chinese = lineEnd && at < text.length() && !unwrapped.isEmpty() && isChinese(text.charAt(at))
					&& isChinese(unwrapped.charAt(unwrapped.length() - 1));
			if (!chinese) {
				unwrapped.append(' ');
			}
		}
		return unwrapped.toString().strip();
	}

	private static boolean isChinese(char c) {
		return Characters.isCjk(c) || (c >= '\uff00' && c <= '\uff65') || Character.isLowSurrogate(c);
	}

}
