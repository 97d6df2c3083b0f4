package org.crossclaim.shared;

/**
 * One date of EDTF level 1, with as much of it as is known.
 *
 * @param year the year, with zeros for the digits that are not known
 * @param unknownDigits how many digits of the year are not known: 0, 1 (a decade) or 2 (a
 * century)
 * @param month 1 to 12; 21 to 24 for spring, summer, autumn and winter; 0 where it is not
 * given; {@link #UNKNOWN} where it is said to be unknown
 * @param day 1 to 31; 0 where it is not given; {@link #UNKNOWN} where it is said to be
 * unknown
 * @param time the time and offset as given, for example {@code 10:00:00Z}; empty where
 * none is
 * @param uncertain whether it is marked {@code ?} or {@code %}
 * @param approximate whether it is marked {@code ~} or {@code %}
 */
public record EdtfPoint(long year, int unknownDigits, int month, int day, String time, boolean uncertain,
		boolean approximate) {

	/** A month or a day that is said to be unknown ({@code XX}). */
	public static final int UNKNOWN = -1;

	/** The greatest year whose days fit into 64 bits. */
	static final long MOST = 25_000_000_000_000_000L;

	private static final int SPRING = 21;

	/**
	 * The earliest day it can mean. Seasons are those of the northern hemisphere, by
	 * whole months: spring from March, summer from June, autumn from September, winter
	 * from December.
	 * @return epoch day
	 */
	long earliest() {
		if (isSeason()) {
			return epochDay(this.year, firstMonth(), 1);
		}
		return epochDay(firstYear(), Math.max(this.month, 1), Math.max(this.day, 1));
	}

	/**
	 * The latest day it can mean; winter ends with February of the next year.
	 * @return epoch day
	 */
	long latest() {
		if (isSeason()) {
			int last = firstMonth() + 2;
			return (last > 12) ? end(this.year + 1, last - 12) : end(this.year, last);
		}
		long last = lastYear();
		int lastMonth = (this.month > 0) ? this.month : 12;
		return (this.day > 0) ? epochDay(last, lastMonth, this.day) : end(last, lastMonth);
	}

	/**
	 * Whether it is a season.
	 * @return whether the month is 21 to 24
	 */
	public boolean isSeason() {
		return this.month >= SPRING;
	}

	private int firstMonth() {
		return 3 + 3 * (this.month - SPRING);
	}

	private long firstYear() {
		return (this.year < 0) ? this.year - span() : this.year;
	}

	private long lastYear() {
		return (this.year < 0) ? this.year : this.year + span();
	}

	private int span() {
		return switch (this.unknownDigits) {
			case 1 -> 9;
			case 2 -> 99;
			default -> 0;
		};
	}

	private static long end(long year, int month) {
		return epochDay(year, month, length(year, month));
	}

	/** The number of days of a month. */
	static int length(long year, int month) {
		return switch (month) {
			case 4, 6, 9, 11 -> 30;
			case 2 -> (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28;
			default -> 31;
		};
	}

	/**
	 * The epoch day of a proleptic Gregorian date. {@link java.time.LocalDate} does not
	 * reach the years that EDTF writes with a Y. Years are counted from March, so that
	 * the leap day comes last.
	 */
	static long epochDay(long year, int month, int day) {
		long shifted = (month > 2) ? year : year - 1;
		long era = Math.floorDiv(shifted, 400L);
		long yearOfEra = shifted - era * 400;
		long dayOfYear = (153L * ((month + 9) % 12) + 2) / 5 + day - 1;
		return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
	}

}
