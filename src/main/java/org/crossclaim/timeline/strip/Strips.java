package org.crossclaim.timeline.strip;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;

/**
 * Draws strips.
 */
@Component
public class Strips {

	private static final int TALLEST_ENTRY = 9;

	private static final double WIDEST_BAR = 4;

	private final Words words;

	Strips(Words words) {
		this.words = words;
	}

	/**
	 * The strip of a dispute.
	 * @param months how many entries of each kind stand in each month
	 * @param baseline height of the bars, in pixels
	 * @param hrefs the address of the timeline narrowed to a time, given as EDTF month or
	 * year
	 * @return the strip, or empty where nothing has a date
	 */
	public Optional<Strip> of(SortedMap<YearMonth, Map<EntryKind, Integer>> months, int baseline,
			UnaryOperator<String> hrefs) {
		if (months.isEmpty()) {
			return Optional.empty();
		}
		Scale scale = Scale.of(new TreeSet<>(months.keySet()));
		SortedMap<YearMonth, Map<EntryKind, Integer>> columns = scale.isYearly() ? byYear(months) : months;
		int most = columns.values().stream().mapToInt(Strips::sum).max().orElse(1);
		double unit = Math.min(TALLEST_ENTRY, (double) baseline / most);
		List<Strip.Bar> bars = new ArrayList<>();
		columns.forEach((month, counts) -> {
			String time = scale.isYearly() ? String.valueOf(month.getYear()) : month.toString();
			bars.add(new Strip.Bar(Scale.percent(scale.place(month)),
					Scale.percent(Math.min(scale.step() * 0.82, WIDEST_BAR)), hrefs.apply(time),
					name(month, scale.isYearly(), counts), parts(counts, unit, baseline)));
		});
		String span = this.words.say("strip.span", String.valueOf(months.firstKey().getYear()),
				String.valueOf(months.lastKey().getYear()));
		return Optional.of(new Strip(bars, scale.spans(), scale.ticks(), span, baseline));
	}

	private static SortedMap<YearMonth, Map<EntryKind, Integer>> byYear(
			SortedMap<YearMonth, Map<EntryKind, Integer>> months) {
		SortedMap<YearMonth, Map<EntryKind, Integer>> years = new TreeMap<>();
		months.forEach((month, counts) -> {
			Map<EntryKind, Integer> year = years.computeIfAbsent(month.withMonth(1),
					(key) -> new EnumMap<>(EntryKind.class));
			counts.forEach((kind, count) -> year.merge(kind, count, Integer::sum));
		});
		return years;
	}

	private static int sum(Map<EntryKind, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static List<Strip.Part> parts(Map<EntryKind, Integer> counts, double unit, int baseline) {
		List<Strip.Part> parts = new ArrayList<>();
		int sum = 0;
		for (EntryKind kind : EntryKind.values()) {
			int count = counts.getOrDefault(kind, 0);
			if (count > 0) {
				int top = baseline - (int) Math.round((sum + count) * unit);
				int bottom = baseline - (int) Math.round(sum * unit);
				parts.add(new Strip.Part(kind.word().charAt(0), top, Math.max(1, bottom - top)));
				sum += count;
			}
		}
		return parts;
	}

	private String name(YearMonth month, boolean yearly, Map<EntryKind, Integer> counts) {
		String time = yearly ? String.valueOf(month.getYear())
				: DateTimeFormatter.ofPattern(this.words.say("date.month"), this.words.locale()).format(month);
		List<String> kinds = new ArrayList<>();
		for (EntryKind kind : EntryKind.values()) {
			if (counts.getOrDefault(kind, 0) > 0) {
				kinds.add(this.words.say("count." + kind.word(), counts.getOrDefault(kind, 0)));
			}
		}
		return this.words.say("strip.bar", time, this.words.list(kinds));
	}

}
