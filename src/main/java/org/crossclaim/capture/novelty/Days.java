package org.crossclaim.capture.novelty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days that a text names with their year.
 */
final class Days {

	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

	private static final List<Form> FORMS = List.of(
			new Form("(?<![\\d-])(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\d-])", 1, 2, 3),
			new Form("(?<!\\d)(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号號]", 1, 2, 3),
			new Form("\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b", 3, 1, 2),
			new Form("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s" + MONTH + ",?\\s(\\d{4})\\b", 3, 2, 1));

	private Days() {
	}

	static List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		for (Form form : FORMS) {
			Matcher matcher = form.pattern().matcher(text);
			while (matcher.find()) {
				form.day(matcher).ifPresent((day) -> found.add(new Found(day, matcher.start(), matcher.end())));
			}
		}
		found.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return found;
	}

	private static int month(String name) {
		return Character.isDigit(name.charAt(0)) ? Integer.parseInt(name)
				: MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
	}

	/**
	 * A way to write days.
	 *
	 * @param pattern how
	 * @param year the group of the year
	 * @param month the group of the month
	 * @param day the group of the day
	 */
	private record Form(Pattern pattern, int year, int month, int day) {

		Form(String pattern, int year, int month, int day) {
			this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day);
		}

		Optional<LocalDate> day(Matcher matcher) {
			try {
				return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(this.year)),
						Days.month(matcher.group(this.month)), Integer.parseInt(matcher.group(this.day))));
			}
			catch (DateTimeException ex) {
				// 31 June is no day.
				return Optional.empty();
			}
		}

	}

	/**
	 * A day in a text.
	 *
	 * @param day the day
	 * @param start where it begins
	 * @param end where it ends, exclusive
	 */
	record Found(LocalDate day, int start, int end) {
	}

}
