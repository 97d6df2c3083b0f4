package org.crossclaim.timeline.strip;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * Where months or years stand on a strip. A long stretch without entries is drawn short
 * and broken, so that one early entry does not squeeze all others into a corner.
 */
final class Scale {

	private static final int MOST_MONTHS = 96;

	private static final int BROKEN_FROM_MONTHS = 12;

	private static final int BROKEN_FROM_YEARS = 5;

	private static final int WIDTH_OF_A_BREAK = 3;

	private static final double TICKS_APART = 7;

	private final boolean yearly;

	private final List<Stretch> stretches = new ArrayList<>();

	private final int columns;

	private Scale(SortedSet<YearMonth> months, boolean yearly) {
		this.yearly = yearly;
		long gap = yearly ? BROKEN_FROM_YEARS : BROKEN_FROM_MONTHS;
		int at = 0;
		long first = start(months.first());
		long last = index(months.first());
		for (YearMonth month : months) {
			if (index(month) - last > gap) {
				this.stretches.add(new Stretch(first, last, at));
				at += (int) (last - first) + 1 + WIDTH_OF_A_BREAK;
				first = start(month);
			}
			last = index(month);
		}
		this.stretches.add(new Stretch(first, last, at));
		this.columns = at + (int) (last - first) + 1;
	}

	/** By months or, where these are too many to be seen, by years. */
	static Scale of(SortedSet<YearMonth> months) {
		Scale monthly = new Scale(months, false);
		return (monthly.columns <= MOST_MONTHS) ? monthly : new Scale(months, true);
	}

	boolean isYearly() {
		return this.yearly;
	}

	/** The width of a column, in percent. */
	double step() {
		return 100.0 / this.columns;
	}

	/** The left edge of the column of a month, in percent. */
	double place(YearMonth month) {
		long index = index(month);
		return this.stretches.stream()
			.filter((stretch) -> index >= stretch.first() && index <= stretch.last())
			.findFirst()
			.map((stretch) -> (stretch.at() + index - stretch.first()) * step())
			.orElseThrow();
	}

	List<Strip.Span> spans() {
		List<Strip.Span> spans = new ArrayList<>();
		double end = 0;
		for (Stretch stretch : this.stretches) {
			double from = stretch.at() * step();
			if (from > end) {
				spans.add(new Strip.Span(percent(end), percent(from), true));
			}
			end = (stretch.at() + stretch.last() - stretch.first() + 1) * step();
			spans.add(new Strip.Span(percent(from), percent(end), false));
		}
		return spans;
	}

	List<Strip.Tick> ticks() {
		List<Strip.Tick> ticks = new ArrayList<>();
		double last = -TICKS_APART;
		for (Stretch stretch : this.stretches) {
			for (long index = stretch.first(); index <= stretch.last(); index++) {
				double place = (stretch.at() + index - stretch.first()) * step();
				if ((this.yearly || index % 12 == 0) && place - last >= TICKS_APART) {
					ticks.add(new Strip.Tick(percent(place), String.valueOf(this.yearly ? index : index / 12),
							ticks.size() % 2 == 1));
					last = place;
				}
			}
		}
		return ticks;
	}

	static String percent(double value) {
		return String.format(Locale.ROOT, "%.2f%%", value);
	}

	/** Each stretch begins with a January, where the year is written. */
	private long start(YearMonth month) {
		return index(month.withMonth(1));
	}

	private long index(YearMonth month) {
		return this.yearly ? month.getYear() : month.getYear() * 12L + month.getMonthValue() - 1;
	}

	/**
	 * Months or years without a break.
	 *
	 * @param first the first
	 * @param last the last
	 * @param at the column of the first
	 */
	private record Stretch(long first, long last, int at) {
	}

}
