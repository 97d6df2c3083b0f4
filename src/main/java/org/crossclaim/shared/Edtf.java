package org.crossclaim.shared;

import java.util.OptionalLong;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A date as the record keeps it: Extended Date/Time Format, levels 0 and 1 (ISO 8601-2,
 * Library of Congress). It keeps its text and knows its earliest and latest day.
 */
public final class Edtf {

	private final String text;

	private final @Nullable EdtfPoint start;

	private final @Nullable EdtfPoint end;

	private final boolean interval;

	private Edtf(String text, @Nullable EdtfPoint start, @Nullable EdtfPoint end, boolean interval) {
		this.text = text;
		this.start = start;
		this.end = end;
		this.interval = interval;
	}

	/**
	 * The date that a text stands for.
	 * @param text a date, a date and time, a season or an interval
	 * @return the date
	 * @throws Refusal saying what is wrong and at which character, counted from 1
	 */
	@JsonCreator
	public static Edtf parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			EdtfPoint point = new EdtfParser(text, 0, text.length()).point(true);
			return new Edtf(text, point, point, false);
		}
		EdtfPoint start = end(text, 0, slash);
		EdtfPoint end = end(text, slash + 1, text.length());
		if (start == null && end == null) {
			throw new Refusal("edtf.interval-without-ends", text, 1);
		}
		if (start != null && end != null && start.earliest() > end.latest()) {
			throw new Refusal("edtf.interval-backwards", text, slash + 2);
		}
		return new Edtf(text, start, end, true);
	}

	private static @Nullable EdtfPoint end(String text, int from, int to) {
		String part = text.substring(from, to);
		return (part.isEmpty() || part.equals("..")) ? null : new EdtfParser(text, from, to).point(false);
	}

	/**
	 * The text, exactly as it was given.
	 * @return EDTF
	 */
	@JsonValue
	public String text() {
		return this.text;
	}

	/**
	 * The earliest day it can mean.
	 * @return epoch day, proleptic Gregorian; empty where the start is open or unknown
	 */
	public OptionalLong earliestDay() {
		return (this.start != null) ? OptionalLong.of(this.start.earliest()) : OptionalLong.empty();
	}

	/**
	 * The latest day it can mean.
	 * @return epoch day, proleptic Gregorian; empty where the end is open or unknown
	 */
	public OptionalLong latestDay() {
		return (this.end != null) ? OptionalLong.of(this.end.latest()) : OptionalLong.empty();
	}

	/**
	 * The day by which it is put in order: the earliest or, where the start is open or
	 * unknown, the latest (the model, "Dates").
	 * @return epoch day; never empty
	 */
	public OptionalLong sortDay() {
		return (this.start != null) ? earliestDay() : latestDay();
	}

	/**
	 * Whether it is an interval.
	 * @return whether it has two ends
	 */
	public boolean isInterval() {
		return this.interval;
	}

	/**
	 * Where it starts; the date itself where it is no interval.
	 * @return the start, or {@code null} where it is open or unknown
	 */
	public @Nullable EdtfPoint start() {
		return this.start;
	}

	/**
	 * Where it ends; the date itself where it is no interval.
	 * @return the end, or {@code null} where it is open or unknown
	 */
	public @Nullable EdtfPoint end() {
		return this.end;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Edtf date && date.text.equals(this.text);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
