package org.crossclaim.shared;

import java.time.LocalDate;
import java.util.OptionalLong;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-02-23,           2026-02-23, 2026-02-23, 2026-02-23
			2026-02,              2026-02-01, 2026-02-28, 2026-02-01
			2024-02,              2024-02-01, 2024-02-29, 2024-02-01
			2024,                 2024-01-01, 2024-12-31, 2024-01-01
			2024?,                2024-01-01, 2024-12-31, 2024-01-01
			2021-06~,             2021-06-01, 2021-06-30, 2021-06-01
			2004-06-11%,          2004-06-11, 2004-06-11, 2004-06-11
			2024-21,              2024-03-01, 2024-05-31, 2024-03-01
			2024-22,              2024-06-01, 2024-08-31, 2024-06-01
			2024-23,              2024-09-01, 2024-11-30, 2024-09-01
			2023-24,              2023-12-01, 2024-02-29, 2023-12-01
			202X,                 2020-01-01, 2029-12-31, 2020-01-01
			20XX,                 2000-01-01, 2099-12-31, 2000-01-01
			-201X,                -2019-01-01, -2010-12-31, -2019-01-01
			2004-XX,              2004-01-01, 2004-12-31, 2004-01-01
			1985-04-XX,           1985-04-01, 1985-04-30, 1985-04-01
			1985-XX-XX,           1985-01-01, 1985-12-31, 1985-01-01
			-1985,                -1985-01-01, -1985-12-31, -1985-01-01
			0000,                 0000-01-01, 0000-12-31, 0000-01-01
			2025/2026-02,         2025-01-01, 2026-02-28, 2025-01-01
			2024/..,              2024-01-01, ,           2024-01-01
			../2026-02,           ,           2026-02-28, 2026-02-28
			/2026-02,             ,           2026-02-28, 2026-02-28
			2024/,                2024-01-01, ,           2024-01-01
			2004-06~/2006-08?,    2004-06-01, 2006-08-31, 2004-06-01
			1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12, 1985-04-12
			1985-04-12T23:20:30,  1985-04-12, 1985-04-12, 1985-04-12
			1985-04-12T23:20:30-04,    1985-04-12, 1985-04-12, 1985-04-12
			1985-04-12T23:20:30+05:30, 1985-04-12, 1985-04-12, 1985-04-12
			""")
	void knowsItsDays(String text, LocalDate earliest, LocalDate latest, LocalDate sort) {
		Edtf date = Edtf.parse(text);
		assertThat(date.text()).isEqualTo(text);
		assertThat(date.earliestDay()).isEqualTo(day(earliest));
		assertThat(date.latestDay()).isEqualTo(day(latest));
		assertThat(date.sortDay()).isEqualTo(day(sort));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                    edtf.empty,                    1
			2026-02-30,            edtf.no-such-day,              9
			2025-02-29,            edtf.no-such-day,              9
			2026-00,               edtf.no-such-month,            6
			2026-13,               edtf.no-such-month,            6
			2026-25,               edtf.no-such-month,            6
			2026-2,                edtf.month-needs-two-digits,   7
			2026-2-3,              edtf.month-needs-two-digits,   6
			2026-02-3,             edtf.day-needs-two-digits,     10
			2026-02-00,            edtf.no-such-day,              9
			26,                    edtf.year-needs-four-digits,   3
			23 February 2026,      edtf.year-needs-four-digits,   3
			'2026-02-23 ',         edtf.unexpected,               11
			2X26,                  edtf.unknown-digits-of-year,   2
			XXXX,                  edtf.unknown-digits-of-year,   1
			202X-05,               edtf.known-after-unknown,      6
			2026-XX-05,            edtf.known-after-unknown,      9
			2026-1X,               edtf.unknown-digits-of-part,   6
			2026-21-05,            edtf.season-has-no-days,       9
			-0000,                 edtf.no-negative-zero,         1
			Y2026,                 edtf.long-year,                1
			Y99999999999999999999, edtf.year-beyond,              1
			2026-02-23T25:00:00Z,  edtf.no-such-time,             12
			../..,                 edtf.interval-without-ends,    1
			/,                     edtf.interval-without-ends,    1
			2026/2025,             edtf.interval-backwards,       6
			2025/2026/2027,        edtf.unexpected,               10
			2026-02-23?~,          edtf.unexpected,               12
			?2026,                 edtf.year-needs-four-digits,   1
			２０２６,               edtf.year-needs-four-digits,   1
			""")
	void saysWhatIsWrongAndWhere(String text, String key, int at) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Edtf.parse(text))
			.satisfies((refusal) -> assertThat(refusal.faults()).singleElement().satisfies((fault) -> {
				assertThat(fault.key()).isEqualTo(key);
				assertThat(fault.arguments()).containsExactly(text, at);
			}));
	}

	@Property
	void agreesWithTheCalendarOnEveryDay(@ForAll("days") LocalDate day) {
		Edtf date = Edtf.parse(day.toString());
		assertThat(date.earliestDay()).hasValue(day.toEpochDay());
		assertThat(date.latestDay()).hasValue(day.toEpochDay());
	}

	@Property
	void neverEndsBeforeItBegins(@ForAll("texts") String text) {
		Edtf date = Edtf.parse(text);
		assertThat(date.text()).isEqualTo(text);
		assertThat(date.sortDay()).isPresent();
		if (date.earliestDay().isPresent() && date.latestDay().isPresent()) {
			assertThat(date.earliestDay().getAsLong()).isLessThanOrEqualTo(date.latestDay().getAsLong());
		}
	}

	@Property
	void refusesWhatItCannotReadAndNothingElseHappens(@ForAll("almost") String text) {
		try {
			assertThat(Edtf.parse(text).text()).isEqualTo(text);
		}
		catch (Refusal refusal) {
			assertThat(refusal.faults().getFirst().key()).startsWith("edtf.");
		}
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.longs()
			.between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
			.map(LocalDate::ofEpochDay);
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> years = Arbitraries.integers().between(1, 9999).map("%04d"::formatted);
		Arbitrary<String> point = Combinators
			.combine(years, Arbitraries.of("", "-02", "-XX", "-24", "-12-31", "-06-XX"),
					Arbitraries.of("", "?", "~", "%"))
			.as((year, rest, mark) -> year + rest + mark);
		Arbitrary<String> far = Arbitraries.longs()
			.between(10_000, EdtfPoint.MOST)
			.flatMap((year) -> Arbitraries.of("Y" + year, "Y-" + year));
		return Arbitraries.oneOf(point, far, point.map((one) -> one + "/.."), point.map((one) -> "../" + one),
				years.map((year) -> year + "/9999-12"));
	}

	@Provide
	Arbitrary<String> almost() {
		return Arbitraries.strings().withChars("0123456789XY-/.?~%T:Z+ ").ofMaxLength(24);
	}

	private static OptionalLong day(LocalDate day) {
		return (day != null) ? OptionalLong.of(day.toEpochDay()) : OptionalLong.empty();
	}

}
