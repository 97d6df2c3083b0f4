package org.crossclaim.capture.quote;

import java.util.Arrays;

/**
 * The normal form of a text: what differs in typography only is the same there, and
 * nothing else is. Each of its characters knows where it comes from. Made in one pass.
 */
final class Form implements CharSequence {

	private static final int LONGEST_SEGMENT = 64;

	private final String text;

	private final boolean joined;

	private char[] chars;

	private int[] starts;

	private char[] lengths;

	private int size;

	private int space = -1;

	private boolean lineEnd;

	private boolean hyphen;

	private boolean soft;

	private boolean cjk;

	private boolean broken;

	private Form(String text, boolean joined) {
		this.text = text;
		this.joined = joined;
		this.chars = new char[text.length() + 1];
		this.starts = new int[text.length() + 1];
		this.lengths = new char[text.length() + 1];
	}

	/**
	 * The normal form.
	 * @param text the text
	 * @param joined whether a hyphen at the end of a line only divides a word, and is
	 * left out
	 * @return the form
	 */
	static Form of(String text, boolean joined) {
		Form form = new Form(text, joined);
		for (int at = 0; at < text.length();) {
			int end = form.segment(at);
			char c = text.charAt(at);
			if (end == at + 1 && Characters.isPlain(c)) {
				form.take(c, at, end);
			}
			else {
				String composed = Characters.composed(text.substring(at, end));
				for (int i = 0; i < composed.length(); i++) {
					form.take(composed.charAt(i), at, end);
				}
			}
			at = end;
		}
		return form;
	}

	private int segment(int at) {
		int end = at + Character.charCount(this.text.codePointAt(at));
		while (end < this.text.length() && end - at < LONGEST_SEGMENT
				&& Characters.isCombined(this.text.codePointAt(end))) {
			end += Character.charCount(this.text.codePointAt(end));
		}
		return end;
	}

	private void take(char said, int at, int end) {
		char c = Characters.folded(said);
		switch (c) {
			case Characters.NONE -> this.soft |= said == '\u00ad' && this.space < 0;
			case ' ' -> {
				this.space = (this.space < 0) ? at : this.space;
				this.lineEnd |= Characters.isLineEnd(said);
			}
			case Characters.APOSTROPHE -> add(isApostrophe(end) ? c : Characters.MARK, at, end);
			case '.' -> dot(at, end);
			case Characters.DASH -> {
				boolean divides = (said == '-' || said == '\u2010') && this.space < 0 && this.size > 0
						&& Character.isLetter(last());
				add(c, at, end);
				this.hyphen = divides;
			}
			default -> {
				divided(c);
				add(c, at, end);
			}
		}
	}

	/** Within a word, or after a digit, where it may stand for feet and minutes. */
	private boolean isApostrophe(int end) {
		if (this.space >= 0 || this.size == 0) {
			return false;
		}
		return Character.isDigit(last()) || (Character.isLetter(last()) && end < this.text.length()
				&& Character.isLetter(this.text.charAt(end)));
	}

	private void dot(int at, int end) {
		if (this.size > 1 && this.space < 0 && last() == '.' && this.chars[this.size - 2] == '.') {
			this.size -= 2;
			int start = this.starts[this.size];
			add(Characters.ELLIPSIS, start, end);
		}
		else if (this.size > 0 && this.space < 0 && last() == Characters.ELLIPSIS) {
			add(Characters.ELLIPSIS, at, end);
		}
		else {
			add('.', at, end);
		}
	}

	/**
	 * A hyphen between a letter, the end of a line and a letter perhaps divides a word.
	 */
	private void divided(char c) {
		if (this.space < 0 || !this.lineEnd || !Character.isLetter(c)) {
			return;
		}
		if (this.soft) {
			this.space = -1;
		}
		else if (this.hyphen) {
			this.broken = true;
			if (this.joined) {
				this.size--;
				this.space = -1;
			}
		}
	}

	private void add(char c, int at, int end) {
		if (this.space >= 0 && separates(c)) {
			put(' ', this.space, at);
		}
		this.space = -1;
		this.lineEnd = false;
		this.hyphen = false;
		this.soft = false;
		if (this.size > 0 && last() == c && (c == Characters.DASH || c == Characters.ELLIPSIS)) {
			this.lengths[this.size - 1] = length(this.starts[this.size - 1], end);
			return;
		}
		put(c, at, end);
		this.cjk = Characters.isCjk(c) || (this.cjk && !Character.isLetterOrDigit(c));
	}

	/** Whether a space before a character tells words apart. */
	private boolean separates(char c) {
		return this.size > 0 && !isSetApart(last()) && !isSetApart(c) && !this.cjk && !Characters.isCjk(c)
				&& !(c == '%' && Character.isDigit(last()));
	}

	private static boolean isSetApart(char c) {
		return c == Characters.DASH || c == Characters.MARK || c == Characters.ELLIPSIS;
	}

	private void put(char c, int at, int end) {
		if (this.size == this.chars.length) {
			this.chars = Arrays.copyOf(this.chars, this.size * 2);
			this.starts = Arrays.copyOf(this.starts, this.size * 2);
			this.lengths = Arrays.copyOf(this.lengths, this.size * 2);
		}
		this.chars[this.size] = c;
		this.starts[this.size] = at;
		this.lengths[this.size++] = length(at, end);
	}

	private static char length(int at, int end) {
		return (char) Math.min(end - at, Character.MAX_VALUE);
	}

	private char last() {
		return this.chars[this.size - 1];
	}

	/** Whether a hyphen at the end of a line perhaps divides a word. */
	boolean isBroken() {
		return this.broken;
	}

	/** Where a stretch of the form begins in the text. */
	int start(int index) {
		return this.starts[index];
	}

	/** Where the character before a place of the form ends in the text. */
	int end(int index) {
		return this.starts[index - 1] + this.lengths[index - 1];
	}

	/** Whether a place lies within what is one character of the text. */
	boolean divides(int index) {
		return index > 0 && index < this.size && this.starts[index] == this.starts[index - 1];
	}

	@Override
	public int length() {
		return this.size;
	}

	@Override
	public char charAt(int index) {
		return this.chars[index];
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new String(this.chars, start, end - start);
	}

	@Override
	public String toString() {
		return new String(this.chars, 0, this.size);
	}

}
