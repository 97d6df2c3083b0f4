package org.crossclaim.capture.quote;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.crossclaim.capture.CaptureStored;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.testing.BroughtCopies;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What came of looking for quotes is kept once for each content, and no more is looked
 * for than has to be.
 */
@OnPostgres
class QuoteChecksIT {

	private static final String RECORD = """
			actors:
			- {id: checked-one, kind: company, name: {en: Checked One}}
			sources:
			- {id: MARK-paper, kind: press, title: A checked paper, publisher: Paper, language: zh-Hant, url: "https://checked.example/MARK"}
			dispute: {id: checked, title: {en: Checked}, summary: {en: A record of quotes.}}
			entries:
			- id: MARK-claim
			  kind: allegation
			  statement: {en: Checked One says that it was copied.}
			  asserted_by: [checked-one]
			  said: 2025-01-01
			  evidence:
			  - {source: MARK-paper, stance: supports, quote: "他們說：「被蒸餾」"}
			  - {source: MARK-paper, stance: supports, quote: 對模型進行蒸餾}
			  - {source: MARK-paper, stance: context, quote: "about 24000 accounts"}
			  - {source: MARK-paper, stance: context}
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private QuoteChecks checks;

	@Autowired
	private Slugs slugs;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcClient jdbc;

	private String mark = "";

	@BeforeEach
	void record() throws IOException {
		this.mark = "q" + UUID.randomUUID();
		new Dossier(RECORD.replace("MARK", this.mark)).into(this.dossiers);
	}

	@Test
	void eachQuoteIsLookedForOnceInEachContent() throws IOException {
		assertThat(this.checks.check(paper())).as("without a copy").isZero();
		BroughtCopies copies = new BroughtCopies(this.jdbc);
		copies.bring(this.mark + "-paper", "2025-02-01T08:00:00Z",
				this.mark + "他們說：“被蒸餾”。对模型进行蒸馏。About 24,000 accounts.");
		assertThat(this.checks.unchecked(List.of(claim()))).containsExactly(paper());
		assertThat(this.checks.check(paper())).isEqualTo(3);
		assertThat(this.checks.unchecked(List.of(claim()))).isEmpty();
		assertThat(this.checks.check(paper())).isZero();
		assertThat(verdicts()).containsOnly(Map.entry("他們說：「被蒸餾」", "typography"), Map.entry("對模型進行蒸餾", "script"),
				Map.entry("about 24000 accounts", "not-found"));
		assertThat(exact("對模型進行蒸餾")).isEqualTo("对模型进行蒸馏");
		new Dossier(RECORD.replace("MARK", this.mark).replace("24000", "24,000")).into(this.dossiers);
		assertThat(this.checks.unchecked(List.of(claim()))).containsExactly(paper());
		assertThat(planned()).as("planned by whoever published").isOne();
		assertThat(this.checks.check(paper())).isOne();
		assertThat(verdicts()).containsEntry("about 24,000 accounts", "typography");
		this.jdbc.sql("delete from quote_check where quote = ?").param(Documents.digest("對模型進行蒸餾")).update();
		assertThat(verdicts()).doesNotContainKey("對模型進行蒸餾");
		this.checks.checkWhatIsMissing();
		assertThat(verdicts()).containsEntry("對模型進行蒸餾", "script");
	}

	@Test
	void whatMayNotBeKeptIsLookedForAndLeavesNoWord() {
		byte[] hash = Documents.digest(this.mark);
		new BroughtCopies(this.jdbc).bringHash(this.mark + "-paper", "2025-02-01T08:00:00Z", hash);
		assertThat(this.checks.check(paper())).isZero();
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(new CaptureStored(UUID.randomUUID(), paper(), HexFormat.of().formatHex(hash), "對模型進行蒸餾")));
		assertThat(planned()).isOne();
		assertThat(verdicts()).containsEntry("對模型進行蒸餾", "verbatim");
		assertThat(this.jdbc.sql("select count(*) from quote_check where content = ? and exact is not null")
			.param(hash)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void pagesAndTheApiSayWhatCameOfIt() throws Exception {
		String page = "/entries/" + this.mark + "-claim";
		assertThat(words(page + "?hl=en")).contains("Not checked against a copy yet.");
		Instant before = this.jdbc.sql("select max(at) from change")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
		UUID copy = new BroughtCopies(this.jdbc).bring(this.mark + "-paper", "2099-02-01T08:00:00Z",
				"一、他們說：“被蒸餾”。二、他們說：“被蒸餾”。" + this.mark);
		this.checks.check(paper());
		assertThat(words(page + "?hl=en"))
			.containsSubsequence("Found in the copy of 1 February 2099, but for typography.",
					"Not found in the copy of 1 February 2099.")
			.doesNotContain("Not checked against a copy yet.");
		assertThat(words(page + "?hl=zh-Hant")).contains("見於2099年2月1日的存檔，僅標點、空格等排版有別。");
		assertThat(get(page)).contains("href=\"/captures/" + copy + "#quote-"
				+ HexFormat.of().formatHex(Documents.digest("他們說：「被蒸餾」")).substring(0, 12) + "\"");
		assertThat(get(page)).contains("#:~:text=" + encoded("一、") + "-," + encoded("他們說：“被蒸餾”"));
		assertThat(words("/sources/" + this.mark + "-paper?hl=en"))
			.contains("Not found in the copy of 1 February 2099.");
		assertThat(get("/api/v1" + page)).contains("\"check\":\"typography\"", "\"capture\":\"" + copy + "\"",
				"\"day\":\"2099-02-01\"", "\"check\":\"not-found\"");
		assertThat(words(page + "?hl=en&as-of=" + before)).contains("Not checked against a copy yet.")
			.doesNotContain("2099");
		new BroughtCopies(this.jdbc).bringHash(this.mark + "-paper", "2099-03-01T08:00:00Z",
				Documents.digest(this.mark));
		assertThat(words(page + "?hl=en")).as("what may not be kept is passed over").contains("1 February 2099");
	}

	@Test
	void whatIsQuotedForAStepIsLookedForToo() throws Exception {
		new Dossier(RECORD.replace("{source: MARK-paper, stance: context}",
				"{source: MARK-paper, stance: supports, steps: [{step: published, source: MARK-paper, quote: It was printed}]}")
			.replace("MARK", this.mark)).into(this.dossiers);
		new BroughtCopies(this.jdbc).bring(this.mark + "-paper", "2099-02-01T08:00:00Z",
				"It was printed. " + this.mark);
		assertThat(this.checks.check(paper())).isEqualTo(4);
		assertThat(words("/sources/" + this.mark + "-paper?hl=en")).containsSubsequence("It was printed",
				"Found word for word in the copy of 1 February 2099.");
	}

	@Test
	void aCopyWithoutTextIsNothingToCheckAgainst() throws Exception {
		new BroughtCopies(this.jdbc).bringHash(this.mark + "-paper", "2025-03-01T08:00:00Z",
				Documents.digest(this.mark));
		assertThat(words("/entries/" + this.mark + "-claim?hl=en"))
			.contains("The copy of 1 March 2025 holds no text to check against.");
	}

	@Test
	void theDatabaseTakesNoVerdictWithoutAPlace() {
		byte[] hash = Documents.digest(this.mark);
		new BroughtCopies(this.jdbc).bringHash(this.mark + "-paper", "2025-02-01T08:00:00Z", hash);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(
				"insert into quote_check (content, quote, checked, verdict, times) values (?, ?, now(), 'verbatim', 1)")
			.params(hash, hash)
			.update()).withMessageContaining("quote_check_found_says_where");
	}

	private String words(String address) throws Exception {
		return get(address).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
	}

	private String get(String address) throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer.body();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private long planned() {
		return this.jdbc.sql("select count(*) from job where task_name = 'check-quotes' and task_instance like ?")
			.param(paper() + " %")
			.query(Long.class)
			.single();
	}

	private UUID paper() {
		return new BroughtCopies(this.jdbc).source(this.mark + "-paper");
	}

	private UUID claim() {
		String slug = this.mark + "-claim";
		return Objects.requireNonNull(this.slugs.subjects(SubjectKind.ENTRY, List.of(slug)).get(slug));
	}

	private Map<String, String> verdicts() {
		Map<String, String> verdicts = new HashMap<>();
		this.jdbc.sql("""
				select e.quote, q.verdict from evidence e join capture c on c.source = e.source
				join quote_check q on q.content = c.content and q.quote = sha256(convert_to(e.quote, 'UTF8'))
				where e.source = ?""").param(paper()).query((row) -> {
			verdicts.put(row.getString("quote"), row.getString("verdict"));
		});
		return verdicts;
	}

	private @Nullable String exact(String quote) {
		return this.jdbc.sql(
				"select q.exact from quote_check q join capture c on c.content = q.content where c.source = ? and q.quote = ?")
			.params(paper(), Documents.digest(quote))
			.query(String.class)
			.single();
	}

}
