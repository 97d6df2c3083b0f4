package org.crossclaim.capture.novelty;

/**
 * A stretch of a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, likewise, exclusive
 * @param text the words of it
 * @param before a few words before it
 * @param after a few words after it
 */
public record Passage(int start, int end, String text, String before, String after) {

	private static final int AROUND = 40;

	static Passage of(String text, int start, int end) {
		int from = Math.max(0, start - AROUND);
		int to = Math.min(text.length(), end + AROUND);
		int line = text.lastIndexOf('\n', start - 1);
		int next = text.indexOf('\n', end);
		String before = text.substring(Math.max(from, line + 1), start);
		String after = text.substring(end, (next < 0) ? to : Math.min(to, next));
		return new Passage(start, end, text.substring(start, end),
				(from > line + 1) ? "…" + whole(before, true) : before,
				(next < 0 || next > to) && to < text.length() ? whole(after, false) + "…" : after);
	}

	/** Without half a letter or half a Latin word at its outer end. */
	private static String whole(String text, boolean head) {
		int space = head ? text.indexOf(' ') : text.lastIndexOf(' ');
		if (space < 0 || space == (head ? text.length() - 1 : 0)) {
			int cut = 0;
			if (head && !text.isEmpty() && Character.isLowSurrogate(text.charAt(0))) {
				cut = 1;
			}
			int last = text.length();
			if (!head && !text.isEmpty() && Character.isHighSurrogate(text.charAt(last - 1))) {
				last--;
			}
			return text.substring(cut, last);
		}
		return head ? text.substring(space) : text.substring(0, space + 1);
	}

	boolean overlaps(int otherStart, int otherEnd) {
		return this.start < otherEnd && otherStart < this.end;
	}

}
