package org.crossclaim.capture.quote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What is a quote's own words in another setting, and what is not.
 */
class SearchedTextTests {

	private static final HanScript SCRIPT = script();

	private static final List<String> WORDS = List.of("the", "labs", "did", "not", "use", "16", "million", "24,000",
			"accounts", "“fake”", "state-of-the-art", "didn’t", "never", "Claude", "蒸餾", "不使用", "使用１６萬次", "深度求索", "，",
			"—", "caf\u00e9", "ﬁne", "10²", "3–5", "-5", "16%", "\n", "distil-\nlation", "對話。");

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/quotes.csv", delimiter = '|', numLinesToSkip = 1, encoding = "UTF-8",
			quoteCharacter = '\u0001', ignoreLeadingAndTrailingWhitespace = false)
	void aMutationHasItsVerdict(String what, @Nullable String text, String quote, String verdict) {
		String searched = unescaped((text != null) ? text : "");
		Finding finding = new SearchedText(searched, SCRIPT).find(unescaped(quote));
		assertThat(finding.verdict().word()).isEqualTo(verdict);
		assertThat(finding.verdict().isFound()).isEqualTo(finding.place() != null).isEqualTo(finding.times() > 0);
	}

	@Test
	void whereItStandsIsToldWithWhatStandsAround() {
		String text = "First, 𠮷 said: “the labs used it” in May. Later: \"the labs used it\" in June, and more was said.";
		Selector first = place(text, "\"the labs used it\" in");
		assertThat(first.exact()).isEqualTo("\"the labs used it\" in");
		assertThat(first.prefix()).isEqualTo("he labs used it” in May. Later: ");
		assertThat(first.suffix()).isEqualTo(" June, and more was said.");
		Finding often = new SearchedText(text, SCRIPT).find("the labs used it");
		assertThat(often.times()).isEqualTo(2);
		assertThat(often.place()).isNotNull();
		assertThat(often.place().start()).isEqualTo(text.indexOf("the labs"));
		assertThat(often.place().prefix()).isEqualTo("First, 𠮷 said: “");
	}

	@Test
	void tenMegabytesAreQuickAndSoAreTricks() {
		String hostile = "ab".repeat(5_000_000) + " \u0301".repeat(1000) + "\u0301".repeat(100_000);
		SearchedText text = new SearchedText(hostile, SCRIPT);
		long begun = System.nanoTime();
		for (int i = 0; i < 3; i++) {
			assertThat(text.find("ab".repeat(1000) + i).verdict()).isEqualTo(Verdict.NOT_FOUND);
		}
		assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(20_000);
	}

	@Property(tries = 300)
	void whatIsFoundStandsThere(@ForAll("texts") List<String> words, @ForAll @IntRange(max = 39) int from,
			@ForAll @IntRange(min = 1, max = 12) int length) {
		String text = String.join(" ", words);
		String quote = String.join(" ",
				words.subList(Math.min(from, words.size() - 1), Math.min(from + length, words.size())));
		Finding finding = new SearchedText(text, SCRIPT).find(quote);
		if (finding.verdict().isFound()) {
			Selector place = finding.place();
			assertThat(place).isNotNull();
			assertThat(text.substring(place.start(), place.end())).isEqualTo(place.exact());
			assertThat(text).contains(place.prefix() + place.exact() + place.suffix());
			if (!Elision.isIn(quote)) {
				assertThat(SCRIPT.simplified(Form.of(place.exact(), true)))
					.isEqualToIgnoringCase(SCRIPT.simplified(Form.of(quote.strip(), true)));
			}
		}
	}

	@Property(tries = 300)
	void noOtherDigitOrLetterIsCloseEnough(@ForAll("texts") List<String> words, @ForAll @IntRange(max = 39) int from,
			@ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(max = 200) int place) {
		String text = String.join(" ", words);
		String quote = String.join(" ",
				words.subList(Math.min(from, words.size() - 1), Math.min(from + length, words.size())));
		List<Integer> letters = IntStream.range(1, quote.length())
			.filter((i) -> Character.isLetterOrDigit(quote.charAt(i)))
			.boxed()
			.toList();
		if (letters.isEmpty()) {
			return;
		}
		int at = letters.get(place % letters.size());
		char other = Character.isDigit(quote.charAt(at)) ? (quote.charAt(at) == '7') ? '8' : '7' : 'ʘ';
		String changed = quote.substring(0, at) + other + quote.substring(at + 1);
		assertThat(new SearchedText(text, SCRIPT).find(changed).verdict()).as(changed).isEqualTo(Verdict.NOT_FOUND);
	}

	@Property(tries = 200)
	void nothingThatAnybodyWritesBreaksIt(@ForAll String text, @ForAll String quote) {
		assertThatNoException().isThrownBy(() -> new SearchedText(text, SCRIPT).find(quote));
		Finding finding = new SearchedText("He said: " + text + " and left.", SCRIPT).find(text + " and left");
		assertThat(finding.verdict()).isNotEqualTo(Verdict.NOTHING);
	}

	@Provide
	Arbitrary<List<String>> texts() {
		return Arbitraries.of(WORDS).list().ofMinSize(3).ofMaxSize(40);
	}

	private static Selector place(String text, String quote) {
		Selector place = new SearchedText(text, SCRIPT).find(quote).place();
		assertThat(place).isNotNull();
		return place;
	}

	private static String unescaped(String written) {
		return Pattern.compile("\\\\u([0-9a-f]{4})|\\\\n").matcher(written).replaceAll((found) -> {
			String code = found.group(1);
			return Matcher.quoteReplacement((code != null) ? Character.toString(Integer.parseInt(code, 16)) : "\n");
		});
	}

	/** The table as the migration brings it: two long texts, character by character. */
	private static HanScript script() {
		try {
			String migration = new ClassPathResource(
					"db/migration/likeness/V2026.11.25.1180__likeness_find_what_is_alike.sql")
				.getContentAsString(StandardCharsets.UTF_8);
			List<String> texts = Pattern.compile("replace\\('([^']+)', E'")
				.matcher(migration)
				.results()
				.map((found) -> found.group(1).replace("\n", ""))
				.toList();
			int[] traditional = texts.getFirst().codePoints().toArray();
			int[] simplified = texts.getLast().codePoints().toArray();
			assertThat(traditional).hasSameSizeAs(simplified);
			Map<String, String> pairs = new HashMap<>();
			for (int i = 0; i < traditional.length; i++) {
				pairs.put(Character.toString(traditional[i]), Character.toString(simplified[i]));
			}
			return new HanScript(pairs);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
