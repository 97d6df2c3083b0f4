package org.crossclaim.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;

import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.EdtfPoint;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Dates as readers get them.
 */
@Component
public class Dates {

	private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");

	/** The last year that HTML can name without a sign. */
	private static final int LAST_PLAIN_YEAR = 9999;

	private final Words words;

	Dates(Words words) {
		this.words = words;
	}

	/**
	 * A date of the record.
	 * @param date the date, if there is one
	 * @return the date on the page, or {@code null}
	 */
	public @Nullable Moment of(@Nullable Edtf date) {
		if (date == null) {
			return null;
		}
		return new Moment(inWords(date), PLAIN.matcher(date.text()).matches() ? date.text() : null);
	}

	/**
	 * A date of the record in words.
	 * @param date the date
	 * @return for example {@code 23 February 2026} or {@code until February 2026}
	 */
	public String inWords(Edtf date) {
		EdtfPoint start = date.start();
		EdtfPoint end = date.end();
		if (!date.isInterval() && start != null) {
			return point(start);
		}
		if (start != null && end != null) {
			return this.words.say("date.from-to", point(start), point(end));
		}
		return (start != null) ? this.words.say("date.since", point(start))
				: this.words.say("date.by", point(Objects.requireNonNull(end)));
	}

	private String point(EdtfPoint date) {
		String text = bare(date);
		if (date.uncertain() && date.approximate()) {
			return this.words.say("date.uncertain-about", text);
		}
		if (date.uncertain()) {
			return this.words.say("date.uncertain", text);
		}
		return date.approximate() ? this.words.say("date.about", text) : text;
	}

	private String bare(EdtfPoint date) {
		if (date.unknownDigits() > 0) {
			return this.words.say((date.unknownDigits() == 1) ? "date.decade" : "date.century", year(date));
		}
		if (date.isSeason()) {
			return this.words.say("date.season." + date.month(), year(date));
		}
		if (date.month() < 1 || Math.abs(date.year()) > Year.MAX_VALUE) {
			return this.words.say("date.year", year(date));
		}
		LocalDate day = LocalDate.of((int) date.year(), date.month(), Math.max(date.day(), 1));
		return format((date.day() > 0) ? "date.day" : "date.month", day);
	}

	private static String year(EdtfPoint date) {
		return String.valueOf(date.year());
	}

	/**
	 * The day of an instant, in UTC.
	 * @param instant the instant
	 * @return the day on the page
	 */
	public Moment day(Instant instant) {
		LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
		boolean plain = day.getYear() > 0 && day.getYear() <= LAST_PLAIN_YEAR;
		return new Moment(format("date.day", day), plain ? day.toString() : null);
	}

	/**
	 * An instant to the minute, in UTC.
	 * @param instant the instant
	 * @return the instant on the page
	 */
	public Moment minute(Instant instant) {
		return new Moment(format("date.minute", instant.atOffset(ZoneOffset.UTC)),
				instant.truncatedTo(ChronoUnit.MILLIS).toString());
	}

	/**
	 * An instant to the second, in UTC.
	 * @param instant the instant
	 * @return the instant on the page
	 */
	public Moment second(Instant instant) {
		return new Moment(format("date.second", instant.atOffset(ZoneOffset.UTC)),
				instant.truncatedTo(ChronoUnit.MILLIS).toString());
	}

	private String format(String pattern, java.time.temporal.TemporalAccessor time) {
		return DateTimeFormatter.ofPattern(this.words.say(pattern), this.words.locale()).format(time);
	}

}
