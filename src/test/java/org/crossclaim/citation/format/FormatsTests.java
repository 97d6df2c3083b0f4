package org.crossclaim.citation.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.crossclaim.citation.Work;
import org.crossclaim.citation.WorkDate;
import org.crossclaim.citation.WorkName;
import org.crossclaim.citation.WorkType;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written can be read back, whatever stands in it.
 */
class FormatsTests {

	private static final String ADDRESS = "https://example.org/a_b?c=100%25&d={e}#f~g";

	@ParameterizedTest
	@ValueSource(strings = { "Plain words", "Anthropic's $3 billion & 100% of \"them\", #1 of A_B",
			"{Braces} and }one{", "A ~ tilde, a ^ caret, a back\\slash and \\textbf{markup}",
			"DeepSeek、月之暗面、MiniMax被点“非法提取”,它们做错了吗? | 电厂", "外媒:扎克伯格态度转变 Meta使用阿里千问", "@article{fake, title = {Other}}",
			"TY  - FAKE", "ÉTAT d'urgence à Paris", "Two\nlines\r\nER  - ", "a", "'", "-", "100 %",
			"<i>Markup</i> & more", "iPhone and eBay", "𝄞 and 𠮷野家" })
	void titlesAreReadBack(String title) {
		Work work = work(title, "The \"Paper\" & Co. {Ltd}", WorkDate.of(Edtf.parse("2026-02-23")));
		String said = title.replaceAll("\\s+", " ").strip();
		assertThat(Reread.bibTex(BibTex.of(work))).containsEntry("title", said)
			.containsEntry("journal", "The \"Paper\" & Co. {Ltd}")
			.containsEntry("author", "Hinton, Geoffrey and Anthropic and & Sons, {inc}")
			.containsEntry("url", ADDRESS.replace("{", "%7B").replace("}", "%7D"))
			.containsEntry("year", "2026")
			.containsEntry("month", "February")
			.containsEntry("date", "2026-02-23")
			.containsEntry("urldate", "2026-11-25");
		assertThat(Reread.ris(Ris.of(work))).containsEntry("TY", "NEWS")
			.containsEntry("TI", said)
			.containsEntry("T2", "The \"Paper\" & Co. {Ltd}")
			.containsEntry("AU", "Hinton, Geoffrey\nAnthropic\n& Sons, {inc}")
			.containsEntry("UR", ADDRESS)
			.containsEntry("PY", "2026")
			.containsEntry("DA", "2026/02/23/")
			.containsEntry("Y2", "2026/11/25/");
		assertThat(CslJson.item(work)).containsEntry("title", title);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"2026-02-23, 2026-02-23, February, 2026/02/23/, {date-parts=[[2026; 2; 23]]}, true",
			"2026-02, 2026-02, February, 2026/02//, {date-parts=[[2026; 2]]}, true",
			"2014, 2014, -, 2014///, {date-parts=[[2014]]}, true",
			"2026-02~, 2026-02~, February, 2026/02//, {date-parts=[[2026; 2]]; circa=true}, true",
			"2026?, 2026?, -, 2026///, {date-parts=[[2026]]; circa=true}, true",
			"2026-02-23T10:00:00Z, 2026-02-23T10:00:00Z, February, 2026/02/23/, {date-parts=[[2026; 2; 23]]}, true",
			"2024-21, 2024-21, -, 2024///, {date-parts=[[2024]]; season=1}, true",
			"2025-01/2025-03, 2025-01/2025-03, -, 2025/01//, {date-parts=[[2025; 1]; [2025; 3]]}, true",
			"2025/2026-02, 2025/2026-02, -, 2025///, {date-parts=[[2025]; [2026]]}, false",
			"../2026-02, ../2026-02, February, 2026/02//, {date-parts=[[2026; 2]]; circa=true}, false",
			"2024/.., 2024/.., -, 2024///, {date-parts=[[2024]]; circa=true}, false",
			"202X, 202X, -, 2020///, {date-parts=[[2020]]; circa=true}, false",
			"2026-XX, 2026-XX, -, 2026///, {date-parts=[[2026]]}, false" })
	void datesSayNoMoreThanIsKnown(String edtf, String date, @Nullable String month, String ris, String csl,
			boolean whole) {
		WorkDate issued = WorkDate.of(Edtf.parse(edtf));
		Work work = work("A title", "A paper", issued);
		assertThat(issued).extracting(WorkDate::whole).isEqualTo(whole);
		assertThat(Reread.bibTex(BibTex.of(work))).containsEntry("date", date);
		assertThat(Reread.bibTex(BibTex.of(work)).get("month")).isEqualTo(month);
		assertThat(Reread.ris(Ris.of(work))).containsEntry("DA", ris);
		assertThat(CslJson.item(work).get("issued")).hasToString(csl.replace(';', ','));
	}

	@Test
	void capitalsAreKeptByBracesAroundTheWordsThatHaveThem() {
		assertThat(BibTex.of(work("Anthropic's iPhone, (DeepSeek) & AT&T at the end: A.B.", "Paper", null)))
			.contains("  title = {Anthropic's {iPhone}, ({DeepSeek}) \\& {AT\\&T} at the end: {A.B}.},\n");
	}

	@Test
	void whatNoListCouldSayIsLeftOut() {
		assertThat(WorkDate.of(null)).isNull();
		assertThat(WorkDate.of(Edtf.parse("Y-170000002"))).isNull();
		Work work = work("A title", "A paper", null);
		assertThat(BibTex.of(work)).doesNotContain("year", "  date");
		assertThat(Ris.of(work)).doesNotContain("PY  -", "DA  -");
		assertThat(CslJson.of(work)).doesNotContain("issued").startsWith("[");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "Geoffrey Hinton, Hinton, Geoffrey", "Rita F. Lin, Lin, Rita F.",
					"Ludwig van Beethoven, van Beethoven, Ludwig", "Jean-Luc O’Brien, O’Brien, Jean-Luc",
					"Anthropic, -, -", "Ada, -, -", "priyanka.patel, -, -", "Associated Press, -, -",
					"The Guardian, -, -", "US Department of War, -, -", "梁文鋒, -, -", "梁 文鋒, -, -", "AFP Paris, -, -",
					"Jane Doe (Reuters), -, -", "van Gogh, -, -" })
	void onlyNamesOfPeopleAreTakenApart(String name, @Nullable String family, @Nullable String given) {
		assertThat(WorkName.of(name)).isEqualTo(new WorkName(family, given, name));
	}

	/** Whoever writes a title may write anything: no page fails for it. */
	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?", "“”", "'\"'", "<b>", "<span class=\"nocase\">x</span>", "a-", "-a", "É", "ß",
			"A.", "A: b: c", "(", ")(", "[x", "«»", "it's 'so'", "𝄞", "ﷺ", "\u200f", "a\u0000b", "１００％", "\\", "{",
			"%", "&amp;", "https://x.org" })
	void everyStyleFormatsEverything(String text) {
		Formatting formatting = new Formatting();
		for (WorkType type : WorkType.values()) {
			Work work = new Work("key", type, "T" + text, "en", List.of(WorkName.of("N" + text)), "C" + text,
					"P" + text, "A" + text, WorkDate.of(Edtf.parse("2025-01/2025-03")), ADDRESS,
					LocalDate.of(2026, 11, 25), text);
			assertThat(formatting.of(work, Locale.ENGLISH)).as(type + " " + text)
				.hasSize(CitationStyle.values().length);
		}
	}

	private static Work work(String title, String container, @Nullable WorkDate issued) {
		return new Work("a-key", WorkType.NEWS, title, "en",
				List.of(WorkName.of("Geoffrey Hinton"), WorkName.ofBody("Anthropic"), WorkName.ofBody("& Sons, {inc}")),
				container, null, null, issued, ADDRESS, LocalDate.of(2026, 11, 25), null);
	}

}
