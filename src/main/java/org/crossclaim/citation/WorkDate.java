package org.crossclaim.citation;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.EdtfPoint;
import org.jspecify.annotations.Nullable;

/**
 * When a work was published, as lists of references can say it: a year, a month or a day,
 * or two of the same precision. What they cannot say (an open end, an unknown digit) is
 * told by what is known of it, marked as approximate, and is never made more exact.
 *
 * @param edtf the date as the record keeps it
 * @param parts year, month and day as far as they are known, once or, of a span, twice
 * @param season 1 to 4 from spring; {@code null} for no season
 * @param circa whether it is uncertain, approximate, or told only in part
 * @param whole whether the parts say all that the record says
 */
public record WorkDate(Edtf edtf, List<List<Integer>> parts, @Nullable Integer season, boolean circa, boolean whole) {

	private static final int LAST_YEAR = 9999;

	private static final int BEFORE_SPRING = 20;

	public WorkDate {
		parts = List.copyOf(parts);
	}

	/**
	 * A date of the record.
	 * @param date the date, if there is one
	 * @return it, or {@code null} where there is none or no list of references could say
	 * the year
	 */
	public static @Nullable WorkDate of(@Nullable Edtf date) {
		if (date == null) {
			return null;
		}
		List<EdtfPoint> ends = ends(date);
		if (ends.stream().anyMatch((end) -> end.year() < 1 || end.year() > LAST_YEAR)) {
			return null;
		}
		boolean open = date.isInterval() && ends.size() < 2;
		boolean whole = !open && ends.stream().allMatch((end) -> end.unknownDigits() == 0 && end.month() >= 0)
				&& (!date.isInterval() || ends.stream().noneMatch(EdtfPoint::isSeason));
		List<List<Integer>> parts = ends.stream().map(WorkDate::parts).toList();
		int precision = parts.stream().mapToInt(List::size).min().orElse(0);
		whole &= parts.stream().allMatch((one) -> one.size() == precision);
		EdtfPoint only = (ends.size() == 1) ? ends.getFirst() : null;
		return new WorkDate(date, parts.stream().map((one) -> one.subList(0, precision)).toList(),
				(only != null && only.isSeason()) ? only.month() - BEFORE_SPRING : null, open || ends.stream()
					.anyMatch((end) -> end.uncertain() || end.approximate() || end.unknownDigits() > 0),
				whole);
	}

	private static List<EdtfPoint> ends(Edtf date) {
		List<EdtfPoint> ends = new ArrayList<>();
		if (date.start() != null) {
			ends.add(date.start());
		}
		if (date.isInterval() && date.end() != null) {
			ends.add(date.end());
		}
		return ends;
	}

	private static List<Integer> parts(EdtfPoint date) {
		List<Integer> parts = new ArrayList<>(List.of((int) date.year()));
		if (date.month() > 0 && !date.isSeason()) {
			parts.add(date.month());
			if (date.day() > 0) {
				parts.add(date.day());
			}
		}
		return parts;
	}

	/**
	 * The year in which it begins.
	 * @return the year
	 */
	public int year() {
		return this.parts.getFirst().getFirst();
	}

}
