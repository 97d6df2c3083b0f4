package org.crossclaim.citation.web;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.crossclaim.account.Role;
import org.crossclaim.citation.format.Reread;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Citations as files and on pages, and what is told to whoever follows one.
 */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitingIT {

	private static final String MATTER = "dispute: {id: citing, title: {en: Citing}, summary: {en: A record that is cited.}}\n";

	private static final String RECORD = """
			actors:
			- {id: citing-one, kind: company, name: {en: Citing One}}
			- {id: citing-two, kind: company, name: {en: Citing Two}}
			sources:
			- {id: citing-paper, kind: press, title: "A paper & more", publisher: The Citing Paper, language: en, published: 2025-01-01, reporting: own}
			""";

	private static final String CLAIM = """
			- id: %1$s
			  kind: allegation
			  statement: {en: "Citing One says that Citing Two %2$s."}
			  asserted_by: [citing-one]
			  against: [citing-two]
			  said: 2025-01-01
			  figures: [{measure: lines, label: {en: "lines, by the count of Citing One"}, comparator: '=', value: %3$s, unit: lines}]
			  evidence: [{source: citing-paper, stance: supports, quote: "1 or 2"}]
			""";

	private static final String REPLY = """
			- id: citing-reply
			  kind: counterclaim
			  statement: {en: Citing Two says that it did not.}
			  asserted_by: [citing-two]
			  responds_to: [citing-claim]
			  response: denial
			  said: 2025-02-01
			  evidence: [{source: citing-paper, stance: supports}]
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcClient jdbc;

	private Visitor reader;

	@BeforeAll
	void makeARecordAndChangeIt() throws IOException {
		take(RECORD + MATTER + "entries:\n" + claim("citing-claim", "copied it", 1)
				+ claim("citing-still", "read it", 1) + claim("citing-gone", "lost it", 1)
				+ claim("citing-before", "moved it", 1));
		take(MATTER + "entries:\n" + claim("citing-claim", "copied some of it", 1));
		take(MATTER + "entries:\n" + claim("citing-claim", "copied some of it", 2));
		take(MATTER + "entries:\n" + claim("citing-claim", "copied parts of it", 2));
		take(MATTER + "entries:\n" + REPLY);
		Visitor editor = new Visitor(this.port);
		editor.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD);
		String withdrawal = "/editing/entries/citing-gone/withdrawal";
		assertThat(editor.send(withdrawal, withdrawal, "reason", "Not asserted by anybody").statusCode())
			.isEqualTo(302);
		String rename = "/editing/entries/citing-before/rename";
		assertThat(editor.send(rename, rename, "to", "citing-after", "reason", "It moved").statusCode()).isEqualTo(302);
	}

	@BeforeEach
	void read() {
		this.reader = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "bib, application/x-bibtex;charset=UTF-8", "ris, application/x-research-info-systems;charset=UTF-8",
			"csl.json, application/vnd.citationstyles.csl+json" })
	void everythingIsCitedInEveryFormat(String format, String type) {
		for (String path : List.of("/sources/citing-paper", "/entries/citing-claim", "/disputes/citing")) {
			HttpResponse<String> file = this.reader.get(path + "." + format);
			assertThat(file.statusCode()).as(path).isEqualTo(200);
			assertThat(file.headers().firstValue("Content-Type")).hasValue(type);
			assertThat(file.headers().firstValue("Content-Disposition"))
				.hasValue("attachment; filename=\"" + path.replaceFirst(".*/", "") + "." + format + "\"");
			String tag = file.headers().firstValue("ETag").orElse("");
			assertThat(tag).matches("\"[0-9]+-[0-9a-f]{12}\"");
			assertThat(this.reader
				.send(HttpRequest.newBuilder(this.reader.address(path + "." + format)).header("If-None-Match", tag))
				.statusCode()).isEqualTo(304);
		}
	}

	@Test
	void aFileTellsTheRevisionAndTheStandingInTheReadersLanguage() {
		String english = this.reader.get("/entries/citing-claim.bib?hl=en").body();
		assertThat(Reread.bibTex(english)).containsEntry("key", "citing-claim-r4")
			.containsEntry("title",
					"Citing One says that Citing Two copied parts of it [Allegation: only the word of Citing One; denied or rebutted by Citing Two; open; revision 4]")
			.containsEntry("howpublished", "Crossclaim")
			.containsEntry("url", "http://localhost:" + this.port + "/entries/citing-claim?cited=4");
		assertThat(this.reader.get("/entries/citing-claim.ris?hl=zh-Hant").body()).contains("〔指控：", "第 4 次修訂〕");
	}

	@Test
	void aFileOfThePastCitesWhatWasSaidThen() {
		String then = this.jdbc.sql("""
				select to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from change c
				join revision r on r.change = c.number join subject_slug s on s.subject = r.subject
				where s.slug = 'citing-claim' and r.number = 2""").query(String.class).single();
		assertThat(this.reader.get("/entries/citing-claim.ris?hl=en&as-of=" + then).body())
			.contains("copied some of it [", "; no reply on record; open; revision 2]", "?cited=2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bib", "ris", "csl.json" })
	void whatIsElsewhereGoneOrNowhereIsSoForFilesToo(String format) {
		HttpResponse<String> renamed = this.reader.get("/entries/citing-before." + format);
		assertThat(renamed.statusCode()).isEqualTo(301);
		assertThat(Visitor.leadsTo(renamed)).isEqualTo("/entries/citing-after." + format);
		assertThat(this.reader.get("/entries/citing-gone." + format).statusCode()).isEqualTo(410);
		assertThat(this.reader.get("/sources/nothing-cited." + format).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources/citing-paper", "/entries/citing-claim", "/disputes/citing" })
	void everyPageTellsHowItsThingIsCited(String path) {
		for (String language : List.of("en", "zh-Hant")) {
			String page = this.reader.get(path + "?hl=" + language).body();
			assertThat(page)
				.contains("<dt>APA</dt>", "<dt>Chicago</dt>", "<dt>MLA</dt>", "<dt>GB/T 7714</dt>",
						"href=\"" + path + ".bib?hl=" + language + "\"", path + ".ris?", path + ".csl.json?")
				.doesNotContain(">Copy<");
		}
	}

	@Test
	void aCitationOfTheLatestRevisionTellsThatNothingChanged() {
		assertThat(notice("/entries/citing-still?cited=1"))
			.contains("You follow a citation of revision 1, of ", "Nothing of it has changed since.")
			.doesNotContain("As it stood then", "Its standing was");
		assertThat(this.reader.get("/entries/citing-still?hl=en").body()).doesNotContain("citation of revision");
	}

	@Test
	void aCitationOfAnEarlierRevisionTellsWhatChangedByClass() {
		assertThat(notice("/entries/citing-claim?cited=1")).contains("You follow a citation of revision 1, of ",
				"Since then: 1 new reply, 1 change of figures, 1 correction, 2 changes of wording.",
				"Its standing was: only the word of Citing One; no reply on record; open.",
				"It is now: only the word of Citing One; denied or rebutted by Citing Two; open.",
				"href=\"/entries/citing-claim/history?from=1&amp;to=4&amp;hl=en\"");
		assertThat(notice("/entries/citing-claim?cited=3")).contains("Since then: 1 new reply, 1 change of wording.");
		assertThat(this.reader.get("/entries/citing-claim?cited=1&hl=zh-Hant").body())
			.contains("此後：新增回應 1 則、數字變動 1 次、更正 1 次、文字變動 2 次。");
	}

	@Test
	void aReplyIsToldAlthoughNoWordOfTheEntryChanged() {
		assertThat(notice("/entries/citing-claim?cited=4"))
			.contains("Since then: 1 new reply.", "denied or rebutted by Citing Two",
					"href=\"/entries/citing-claim/history?hl=en\"")
			.doesNotContain("Nothing of it has changed");
	}

	@Test
	void theNoticeLeadsToTheEntryAsItStoodWhenTheRevisionCitedWasPublished() {
		String notice = notice("/entries/citing-claim?cited=1");
		String then = notice.replaceFirst("(?s).*href=\"([^\"]*as-of=[^\"]*)\".*", "$1").replace("&amp;", "&");
		HttpResponse<String> page = this.reader.get(then);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Citing Two copied it.", "No reply on record.")
			.doesNotContain("You follow a citation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "9", "0", "-1", "1.0", "yesterday", "99999999999", "" })
	void aRevisionThatNeverWasIsToldAsThat(String cited) {
		HttpResponse<String> page = this.reader.get("/entries/citing-claim?hl=en&cited=" + cited);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("You follow a citation of a revision that this entry never had.")
			.contains("<link rel=\"canonical\" href=\"http://localhost:" + this.port + "/entries/citing-claim\">");
	}

	@Test
	void anOldSlugKeepsTheRevisionCited() {
		HttpResponse<String> renamed = this.reader.get("/entries/citing-before?cited=1");
		assertThat(Visitor.leadsTo(renamed)).isEqualTo("/entries/citing-after?cited=1");
		assertThat(notice("/entries/citing-after?cited=1")).contains("Since then: 1 new address.");
	}

	private String notice(String path) {
		String page = this.reader.get(path + "&hl=en").body();
		assertThat(page).contains("class=\"note cited\"");
		return page.replaceFirst("(?s).*(<section class=\"note cited\".*?</section>).*", "$1");
	}

	private static String claim(String slug, String what, int lines) {
		return CLAIM.formatted(slug, what, lines);
	}

	private void take(String yaml) throws IOException {
		new Dossier(yaml).into(this.dossiers);
	}

}
