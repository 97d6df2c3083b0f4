package org.crossclaim.capture.novelty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.capture.quote.HanScript;
import org.crossclaim.capture.quote.Verdict;
import org.crossclaim.entry.document.Comparator;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a text has in common with entries, and what in it is new.
 */
class ComparingTests {

	private static final HanScript SCRIPT = new HanScript(Map.of("蒸", "蒸", "餾", "馏", "萬", "万"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			some 24,000 accounts          | 24000
			over 16 million exchanges     | 16000000
			about 1.6 million             | 1600000
			a fee of $3.4 billion         | 3400000000
			1600万次对话                   | 16000000
			約 2.4 萬個帳號                | 24000
			逾1600萬次                     | 16000000
			三億不是數字，3億是             | 300000000
			12.5% of them                 | 12.5
			25 percent                    | 25
			150,000 exchanges             | 150000
			16M queries                   | 16000000
			in 2026 they said             |
			at 12:30 on 5 May             |
			Claude 4.5 and GPT-4o         |
			page 17 of it                 |
			the 300th time                |
			2026年2月23日                  |
			on 2026-02-23                 |
			version 1.2.345               |
			IP 10.200.300.400             |
			12月                           |
			""")
	void numbersThatSomebodyMayHaveClaimed(String text, @Nullable BigDecimal value) {
		assertThat(Numbers.in(text)).extracting((one) -> one.value().stripTrailingZeros().toPlainString())
			.isEqualTo((value != null) ? List.of(value.stripTrailingZeros().toPlainString()) : List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			on 23 February 2026         | 2026-02-23
			on February 23, 2026,       | 2026-02-23
			Feb. 23rd, 2026             | 2026-02-23
			2026年2月23日                | 2026-02-23
			2026 年 2 月 3 號             | 2026-02-03
			posted 2026-02-23 by        | 2026-02-23
			31 June 2026                |
			in February 2026            |
			2月23日                      |
			""")
	void daysWithTheirYear(String text, @Nullable String day) {
		assertThat(Days.in(text)).extracting((one) -> one.day().toString())
			.isEqualTo((day != null) ? List.of(day) : List.of());
	}

	@Test
	void whatIsOnRecordIsToldFromWhatIsNew() {
		String text = """
				A lab said on 23 February 2026 that “three laboratories used about 24,000 accounts” and no more.
				On 3 March 2026 a spokesman of Other Lab answered: “We have never used a single account of theirs.”
				The term “accounts” is not defined. It had 24,000 readers, and 7,100 letters came.
				他們說：「這就是對蒸馏的指控而已」。
				""";
		Comparison found = compare(text, "2026-03-04",
				entry("claim", "three laboratories used about 24,000 accounts", 24000),
				entry("elsewhere", "three laboratories used about 25,000 accounts", 25000),
				entry("in-chinese", "這就是對蒸餾的指控而已", null));
		assertThat(found.compared()).isEqualTo(3);
		assertThat(found.quotes()).extracting((one) -> one.entry().id(), Comparison.Quoted::verdict)
			.containsExactly(tuple("claim", Verdict.VERBATIM), tuple("in-chinese", Verdict.SCRIPT));
		assertThat(found.figures()).extracting((one) -> one.entry().id()).containsExactly("claim");
		assertThat(found.days()).extracting((one) -> one.day().toString()).containsExactly("2026-02-23");
		assertThat(found.newDays()).extracting((one) -> one.day().toString()).containsExactly("2026-03-03");
		assertThat(found.newQuotations()).extracting(Passage::text)
			.containsExactly("We have never used a single account of theirs.");
		assertThat(found.newFigures()).extracting(Passage::text).containsExactly("7,100");
		assertThat(found.newFigures().getFirst().before()).endsWith("24,000 readers, and ");
		assertThat(found.actors()).containsExactly("other-lab");
		assertThat(found.isForeign()).isFalse();
	}

	@Test
	void aNumberThatIsAnotherIsNotOnRecord() {
		Comparison found = compare("They used about 2,400 accounts and 240,000 more.", null,
				entry("claim", null, 24000));
		assertThat(found.figures()).isEmpty();
		assertThat(found.newFigures()).extracting(Passage::text).containsExactly("2,400", "240,000");
	}

	@Test
	void aTextOfSomethingElseIsForeign() {
		assertThat(compare("It rained.", null, entry("claim", "three laboratories used accounts", 24000)).isForeign())
			.isTrue();
	}

	@Test
	void theDayOfTheTextItselfIsNoNews() {
		assertThat(compare("4 March 2026. It rained.", "2026-03-04").newDays()).isEmpty();
	}

	private static Comparison compare(String text, @Nullable String published, EntryDocument... entries) {
		ActorDocument actor = new ActorDocument("other-lab", ActorKind.COMPANY, LocalisedText.of("en", "Other Lab"),
				List.of(), null, null, List.of(), List.of());
		return Comparing.of(text, SCRIPT, List.of(entries), List.of(actor),
				(published != null) ? Edtf.parse(published) : null);
	}

	private static EntryDocument entry(String slug, @Nullable String quote, @Nullable Integer figure) {
		return new EntryDocument(slug, "dispute", EntryKind.ALLEGATION, null, LocalisedText.of("en", "A lab says so."),
				null, List.of("a-lab"), List.of(), List.of("other-lab"), List.of(), List.of(), List.of(), List.of(),
				Edtf.parse("2026-02-23"), null, null, null,
				(figure != null)
						? List.of(new EntryDocument.Figure("accounts", LocalisedText.of("en", "as it says"),
								Comparator.ABOUT, BigDecimal.valueOf(figure), "accounts", null, null, null))
						: List.of(),
				List.of(), List.of(), (quote != null) ? List.of(evidence(quote)) : List.of());
	}

	private static EntryDocument.Evidence evidence(String quote) {
		return new EntryDocument.Evidence("their-post", Stance.SUPPORTS, null, null, List.of(), quote, null, List.of(),
				List.of());
	}

}
