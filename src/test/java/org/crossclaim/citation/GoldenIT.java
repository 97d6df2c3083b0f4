package org.crossclaim.citation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.citation.format.BibTex;
import org.crossclaim.citation.format.CslJson;
import org.crossclaim.citation.format.Formatting;
import org.crossclaim.citation.format.Reread;
import org.crossclaim.citation.format.Ris;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.StandingWords;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.Sources;
import org.crossclaim.source.cite.Citations;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Starter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The citations of the starter record. Those in {@code citations.txt} were read line by
 * line; where they come out otherwise, what came out stands in {@code target}.
 */
@OnPostgres
class GoldenIT {

	private static final List<String> SOURCES = List.of("anthropic-blog-2026-02-23", "musk-x-2026-02-23",
			"gtig-report-2026-02", "ostp-nstm4-2026-04-23", "bartz-order-2025-06-23", "amodei-statement-2026-02-26",
			"dc-circuit-order-2026-04-08", "padrino-toll-2026-01-16", "unsigned-commentary-2026",
			"reddit-snapshot-distillation", "reportify-dianchang", "google-research-hinton", "hackernoon-order-part10",
			"wapo-project-panama", "wsj-iran-2026-02-28", "udn-distillation-2026-02-24", "hk01-distillation",
			"htx-72-hours", "juejin-claude-sharing", "webpronews-music-2026", "timenews-hearing",
			"semafor-palantir-2026-02-17", "marcus-scam-2026-02-28", "ailegaljournal-ai-strategy", "govinfo-hr8283");

	private static final List<String> ENTRIES = List.of("alleged-accounts", "reply-hypocrisy", "trump-ban",
			"alleged-anthropic-suit", "alleged-100-dead", "alsup-ruling");

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	@Autowired
	private Sources sources;

	@Autowired
	private Entries entries;

	@Autowired
	private Disputes disputes;

	@Autowired
	private Actors actors;

	@Autowired
	private Citations citations;

	@Autowired
	private StandingWords standing;

	@Autowired
	private Words words;

	@Autowired
	private Dates dates;

	@Autowired
	private Formatting formatting;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void atAnAddress() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setScheme("https");
		request.setServerName("crossclaim.example");
		request.setServerPort(443);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void readAsALibrarianWouldHaveThem() throws IOException {
		StringBuilder text = new StringBuilder();
		for (Locale reader : List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"))) {
			LocaleContextHolder.setLocale(reader);
			SOURCES.forEach((slug) -> write(text, slug, () -> source(slug), reader));
			ENTRIES.forEach((slug) -> write(text, slug, () -> entry(slug), reader));
			write(text, "claude-distillation", () -> dispute("claude-distillation"), reader);
		}
		Files.writeString(Path.of("target/citations.txt"), text);
		try (var golden = Objects.requireNonNull(getClass().getResourceAsStream("/citations.txt"))) {
			assertThat(text.toString()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void filesOfEverySourceAreReadBackAsTheyWereWritten() {
		List<Work> all = this.sources.all("", 1000).stream().map((one) -> works().of(one.document())).toList();
		assertThat(all).hasSizeGreaterThan(180).allSatisfy(GoldenIT::isReadBack);
		assertThat(all).allSatisfy((work) -> assertThat(this.formatting.of(work, Locale.ENGLISH)).hasSize(4));
	}

	/** No format turns what somebody says into what is so. */
	@Test
	void everyFormatOfAnEntryTellsWhoSaysItAndHowItStands() {
		Collection<EntryLine> lines = this.entries.named(Starter.entries(this.jdbc)).values();
		Cast cast = this.actors
			.cast(lines.stream().flatMap((line) -> line.actors().stream()).collect(Collectors.toSet()));
		for (Locale reader : List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"))) {
			LocaleContextHolder.setLocale(reader);
			assertThat(lines).hasSize(124).allSatisfy((line) -> {
				Work work = entry(line, cast);
				isReadBack(work);
				List<String> told = Stream
					.of(this.words.of(line.document().kind()), this.standing.support(line, cast),
							this.words.say("entry.revision", line.revision()))
					.map(GoldenIT::plain)
					.toList();
				Stream<String> files = Stream.of(Reread.bibTex(BibTex.of(work)).getOrDefault("title", ""),
						Reread.ris(Ris.of(work)).getOrDefault("TI", ""), CslJson.of(work));
				Stream<String> texts = this.formatting.of(work, reader).stream().map(Formatting.Formatted::text);
				assertThat(Stream.concat(files, texts)).hasSize(7)
					.allSatisfy((text) -> assertThat(plain(text)).contains(told));
			});
		}
	}

	/** Styles set capitals and quotation marks their own way. */
	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[\"'“”‘’「」『』\\\\]", "");
	}

	private static void isReadBack(Work work) {
		Map<String, String> bibTex = Reread.bibTex(BibTex.of(work));
		Map<String, String> ris = Reread.ris(Ris.of(work));
		assertThat(bibTex).containsEntry("key", work.key()).containsEntry("title", work.title());
		assertThat(ris).containsEntry("ID", work.key()).containsEntry("TI", work.title());
		assertThat(bibTex.get("url")).isEqualTo(work.url());
		assertThat(ris.get("UR")).isEqualTo(work.url());
		assertThat(bibTex.get("note")).isEqualTo(work.note());
		assertThat(ris.get("N1")).isEqualTo(work.note());
		assertThat(bibTex.get("language")).isEqualTo(work.language());
		assertThat(ris.get("LA")).isEqualTo(work.language());
		WorkDate issued = work.issued();
		assertThat(bibTex.get("date")).isEqualTo((issued != null) ? issued.edtf().text() : null);
		assertThat(bibTex.get("year")).isEqualTo((issued != null) ? String.valueOf(issued.year()) : null)
			.isEqualTo(ris.get("PY"));
		String publisher = (work.container() != null) ? work.container() : work.publisher();
		assertThat(bibTex.getOrDefault("journal", bibTex.getOrDefault("institution", bibTex.get("howpublished"))))
			.isEqualTo(publisher);
		assertThat(ris.getOrDefault("T2", ris.get("PB"))).isEqualTo(publisher);
		assertThat(bibTex.containsKey("author")).isEqualTo(!work.authors().isEmpty()).isEqualTo(ris.containsKey("AU"));
	}

	private void write(StringBuilder text, String slug, Supplier<Work> work, Locale reader) {
		Work made = work.get();
		text.append("== ").append(slug).append(' ').append(reader.toLanguageTag()).append('\n');
		this.formatting.of(made, reader)
			.forEach((one) -> text.append(one.style().title()).append(": ").append(one.text()).append('\n'));
		if (made.note() != null) {
			text.append("Note: ").append(made.note()).append('\n');
		}
		text.append('\n');
	}

	private SourceWorks works() {
		return new SourceWorks(this.citations, this.words, this.dates, CLOCK);
	}

	private Work source(String slug) {
		return works().of(this.sources.find(new Slug(slug)).document());
	}

	private Work entry(String slug) {
		EntryLine line = this.entries.find(new Slug(slug));
		return entry(line, this.actors.cast(line.actors()));
	}

	private Work entry(EntryLine line, Cast cast) {
		return new EntryWorks(this.standing, this.words, CLOCK)
			.of(new EntryLine(line.id(), line.document(), line.standing(), line.revision(), line.recorded(),
					Instant.parse("2026-11-23T18:00:00Z"), line.ladders()), cast);
	}

	private Work dispute(String slug) {
		return new DisputeWorks(this.words, this.dates, CLOCK).of(this.disputes.find(new Slug(slug)).document());
	}

}
