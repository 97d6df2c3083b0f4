package org.crossclaim.entry.line;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * Months as the record counts them.
 */
final class Months {

	/** The days that {@link LocalDate} reaches; EDTF goes beyond. */
	private static final long LAST = LocalDate.MAX.toEpochDay();

	private static final long FIRST = LocalDate.MIN.toEpochDay();

	private Months() {
	}

	/**
	 * The month of a day: year * 12 + month - 1. Days beyond {@link LocalDate} count into
	 * the last or first month that it reaches.
	 */
	static long of(long epochDay) {
		return LocalDate.ofEpochDay(Math.clamp(epochDay, FIRST, LAST)).getLong(ChronoField.PROLEPTIC_MONTH);
	}

}
