package org.crossclaim.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one date of EDTF level 0 or 1 out of a text.
 */
final class EdtfParser {

	private static final Pattern TIME = Pattern.compile(
			"([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(Z|[+-](0\\d|1[0-4])(:[0-5]\\d)?)?|24:00:00(Z|[+-](0\\d|1[0-4])(:[0-5]\\d)?)?");

	private final String text;

	private final int to;

	private int at;

	EdtfParser(String text, int from, int to) {
		this.text = text;
		this.at = from;
		this.to = to;
	}

	/** The date that the part stands for, with a time where one is allowed. */
	EdtfPoint point(boolean timed) {
		if (this.at == this.to) {
			throw refusal("edtf.empty", this.at);
		}
		long year = 0;
		int unknown = 0;
		int month = 0;
		int day = 0;
		String time = "";
		if (peek('Y')) {
			year = longYear();
		}
		else {
			int start = this.at;
			boolean negative = take('-');
			unknown = year(start);
			year = number(start + (negative ? 1 : 0), this.at);
			year = negative ? -year : year;
			if (take('-')) {
				month = month(unknown);
				if (take('-')) {
					day = day(year, month);
					if (timed && peek('T')) {
						time = time();
					}
				}
			}
		}
		char mark = (this.at < this.to) ? this.text.charAt(this.at) : ' ';
		boolean qualified = time.isEmpty() && "?~%".indexOf(mark) >= 0;
		if (qualified) {
			this.at++;
		}
		if (this.at < this.to) {
			throw refusal("edtf.unexpected", this.at);
		}
		return new EdtfPoint(year, unknown, month, day, time, qualified && mark != '~', qualified && mark != '?');
	}

	private int year(int start) {
		int first = this.at;
		while (this.at < this.to && this.at < first + 4 && isDigitOrUnknown(this.at)) {
			this.at++;
		}
		if (this.at != first + 4) {
			throw refusal("edtf.year-needs-four-digits", this.at);
		}
		String digits = this.text.substring(first, this.at);
		if (!digits.matches("\\d\\d(\\d\\d|\\dX|XX)")) {
			throw refusal("edtf.unknown-digits-of-year", first + Math.max(digits.indexOf('X'), 0));
		}
		if (first > start && digits.equals("0000")) {
			throw refusal("edtf.no-negative-zero", start);
		}
		return 4 - digits.replace("X", "").length();
	}

	private long longYear() {
		int start = this.at++;
		boolean negative = take('-');
		int first = this.at;
		while (this.at < this.to && Character.isDigit(this.text.charAt(this.at)) && this.text.charAt(this.at) < 128) {
			this.at++;
		}
		if (this.at - first < 5 || this.text.charAt(first) == '0') {
			throw refusal("edtf.long-year", start);
		}
		if (this.at - first > 17 || number(first, this.at) > EdtfPoint.MOST) {
			throw refusal("edtf.year-beyond", start);
		}
		return negative ? -number(first, this.at) : number(first, this.at);
	}

	private int month(int unknownYears) {
		int start = this.at;
		int month = two("edtf.month-needs-two-digits");
		if (month != EdtfPoint.UNKNOWN && unknownYears > 0) {
			throw refusal("edtf.known-after-unknown", start);
		}
		if (month != EdtfPoint.UNKNOWN && !(month >= 1 && month <= 12) && !(month >= 21 && month <= 24)) {
			throw refusal("edtf.no-such-month", start);
		}
		return month;
	}

	private int day(long year, int month) {
		int start = this.at;
		if (month > 12) {
			throw refusal("edtf.season-has-no-days", start);
		}
		int day = two("edtf.day-needs-two-digits");
		if (day != EdtfPoint.UNKNOWN && month == EdtfPoint.UNKNOWN) {
			throw refusal("edtf.known-after-unknown", start);
		}
		if (day == 0 || day > 0 && day > EdtfPoint.length(year, month)) {
			throw refusal("edtf.no-such-day", start);
		}
		return day;
	}

	private int two(String key) {
		int start = this.at;
		if (start + 2 > this.to) {
			throw refusal(key, this.to);
		}
		String two = this.text.substring(start, start + 2);
		this.at += 2;
		if (two.equals("XX")) {
			return EdtfPoint.UNKNOWN;
		}
		if (!two.matches("[0-9]{2}")) {
			throw refusal(two.contains("X") ? "edtf.unknown-digits-of-part" : key, start);
		}
		return Integer.parseInt(two);
	}

	private String time() {
		int start = this.at;
		Matcher time = TIME.matcher(this.text).region(start + 1, this.to);
		if (!time.matches()) {
			throw refusal("edtf.no-such-time", start + 1);
		}
		this.at = this.to;
		return time.group();
	}

	private boolean isDigitOrUnknown(int index) {
		char c = this.text.charAt(index);
		return c == 'X' || (c >= '0' && c <= '9');
	}

	private boolean peek(char wanted) {
		return this.at < this.to && this.text.charAt(this.at) == wanted;
	}

	private boolean take(char wanted) {
		boolean found = peek(wanted);
		if (found) {
			this.at++;
		}
		return found;
	}

	private long number(int from, int until) {
		return Long.parseLong(this.text.substring(from, until).replace('X', '0'));
	}

	private Refusal refusal(String key, int index) {
		return new Refusal(key, this.text, index + 1);
	}

}
