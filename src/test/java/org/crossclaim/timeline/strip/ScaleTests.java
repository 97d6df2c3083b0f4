package org.crossclaim.timeline.strip;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleTests {

	@Test
	void oneEarlyMonthDoesNotSqueezeTheOthersIntoACorner() {
		Scale scale = scale("2014-01", "2025-09", "2026-02", "2026-07");
		assertThat(scale.isYearly()).isFalse();
		assertThat(scale.spans()).extracting(Strip.Span::broken).containsExactly(false, true, false);
		assertThat(scale.place(YearMonth.parse("2026-07")) - scale.place(YearMonth.parse("2025-09"))).isGreaterThan(35);
		assertThat(scale.ticks()).extracting(Strip.Tick::year).contains("2014", "2025", "2026");
	}

	@Test
	void aYearWithoutEntriesIsNoBreak() {
		assertThat(scale("2024-03", "2025-03").spans()).hasSize(1);
		assertThat(scale("2024-03", "2025-04").spans()).hasSize(3);
	}

	@Test
	void manyMonthsAreDrawnByTheYear() {
		Scale scale = new Scales(IntStream.range(1990, 2026).mapToObj((year) -> year + "-05").toList()).scale();
		assertThat(scale.isYearly()).isTrue();
		assertThat(scale.step()).isBetween(2.7, 2.8);
	}

	@Test
	void everyColumnStandsWithinTheStripAndAfterTheOneBefore() {
		Scale scale = scale("-0500-01", "0999-12", "1000-01", "1850-06", "2026-12");
		List<Double> places = List.of("-0500-01", "0999-12", "1000-01", "1850-06", "2026-12")
			.stream()
			.map((month) -> scale.place(YearMonth.parse(month)))
			.toList();
		assertThat(places).isSorted().doesNotHaveDuplicates();
		assertThat(places.getLast() + scale.step()).isLessThanOrEqualTo(100.0001);
	}

	private static Scale scale(String... months) {
		return new Scales(Arrays.asList(months)).scale();
	}

	private record Scales(List<String> months) {

		private Scale scale() {
			return Scale.of(this.months.stream().map(YearMonth::parse).collect(Collectors.toCollection(TreeSet::new)));
		}

	}

}
