package org.crossclaim.entry;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.housekeeping.removal.Removing;
import org.crossclaim.shared.Refusal;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Program;
import org.crossclaim.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a reader can do with evidence: shown with its sources, found by filters, never
 * typed.
 */
@OnPostgres
class LadderIT {

	private static final String RECORD = """
			actors:
			- {id: MARK-lab, kind: company, name: {en: A Lab}}
			- {id: MARK-rival, kind: company, name: {en: A Rival}}
			sources:
			- {id: MARK-post, kind: primary-statement, title: A post, publisher: A Lab, published_by: MARK-lab, language: en, licence: CC-BY-4.0}
			- {id: MARK-study, kind: research, title: A study, publisher: University, language: fr%s}
			- {id: MARK-order, kind: court-record, title: An order, publisher: A court, language: en}
			- {id: MARK-paper, kind: press, title: A paper, publisher: Paper, language: en}
			dispute: {id: MARK-matter, title: {en: How far}, summary: {en: A Lab says that A Rival took its logs.}}
			entries:
			- id: MARK-claim
			  kind: allegation
			  statement: {en: A Lab says that A Rival took its logs.}
			  asserted_by: [MARK-lab]
			  against: [MARK-rival]
			  said: 2025-01-01
			  evidence:
			  - source: MARK-post
			    stance: supports
			    quote: They took them.
			    steps:
			    - {step: examined, source: MARK-study, quote: Nous avons vu les journaux., locator: page 3, on: 2025-03}
			    - {step: described, source: MARK-post, on: 2025-01-01}
			  - {source: MARK-paper, stance: context}
			- {id: MARK-asserted, kind: allegation, statement: {en: A Lab says more.}, asserted_by: [MARK-lab], said: 2025-01-02, evidence: [{source: MARK-post, stance: supports}]}
			- {id: MARK-tested, kind: allegation, statement: {en: A Lab says much more.}, asserted_by: [MARK-lab], said: 2025-01-03, evidence: [{source: MARK-post, stance: supports, steps: [{step: tested, source: MARK-order}]}, {source: MARK-paper, stance: supports}]}
			- {id: MARK-event, kind: development, statement: {en: A hearing took place.}, happened: 2025-02-01, evidence: [{source: MARK-paper, stance: supports}]}
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Removing removing;

	@Autowired
	private Recomputing recomputing;

	private final String mark = "rung-" + UUID.randomUUID().toString().substring(0, 8);

	private Visitor reader;

	@BeforeEach
	void make() throws IOException {
		this.reader = new Visitor(this.port);
		new Dossier(marked(RECORD.formatted(""))).into(this.dossiers);
	}

	@Test
	void aPageSaysWhatAReaderCanDoWithEachPieceAndWhoShowsIt() {
		String page = text("/entries/MARK-claim");
		assertThat(page).containsSubsequence("They took them.", "Beyond the assertion there is on record:",
				"Described in detail, 1 January 2025: A post", "Examined by someone else, March 2025: A study",
				"page 3", "Nous avons vu les journaux.");
		assertThat(page).doesNotContain("Asserted only", "does not count");
		assertThat(text("/entries/MARK-asserted")).contains("Asserted only; no further step is on record.");
		assertThat(text("/entries/MARK-event")).contains("Reported only; no further step is on record.");
		assertThat(text("/entries/alleged-accounts")).contains("Asserted only; no further step is on record.")
			.doesNotContain("Beyond the assertion");
		assertThat(text("/entries/MARK-claim?hl=zh-Hant")).contains("除主張之外，紀錄中另有：", "經他人檢視");
		assertThat(text("/sources/MARK-study?hl=en")).containsSubsequence("Cited for a further step of evidence",
				"took its logs", "Nous avons vu les journaux.");
		assertThat(text("/sources/MARK-post")).contains("CC-BY-4.0");
		assertThat(text("/method")).contains("This is no score and moves no standing");
	}

	@Test
	void programsReadStepsAndHowFarTheyLead() {
		JsonNode claim = json("/api/v1/entries/MARK-claim").at("/evidence/0");
		assertThat(claim.get("step").asString()).isEqualTo("examined");
		assertThat(claim.at("/steps/0/source").asString()).isEqualTo(marked("MARK-study"));
		assertThat(claim.at("/steps/0/on").asString()).isEqualTo("2025-03");
		assertThat(claim.at("/steps/0").has("setAside")).isFalse();
		JsonNode asserted = json("/api/v1/entries/MARK-asserted").at("/evidence/0");
		assertThat(asserted.get("step").asString()).isEqualTo("asserted");
		assertThat(asserted.get("steps")).isEmpty();
		assertThat(json("/api/v1/sources/MARK-post").get("licence").asString()).isEqualTo("CC-BY-4.0");
	}

	@Test
	void timelinesAreNarrowedByHowFarSupportingEvidenceHasCome() {
		assertThat(found("?evidence=asserted")).containsExactly("MARK-asserted", "MARK-tested", "MARK-event");
		assertThat(found("?evidence=examined")).containsExactly("MARK-claim");
		assertThat(found("?evidence=described")).isEmpty();
		assertThat(found("?evidence=examined&evidence=tested")).containsExactly("MARK-claim", "MARK-tested");
		assertThat(found("?evidence=asserted&kind=development")).containsExactly("MARK-event");
		HttpResponse<String> page = this.reader.get(marked("/disputes/MARK-matter?evidence=tested"));
		assertThat(Jsoup.parse(page.body()).select("select[name=evidence] option[selected]").val()).isEqualTo("tested");
		assertThat(Jsoup.parse(page.body()).select(".active").text()).contains("Evidence: Tested in a proceeding");
		assertThat(this.reader.get(marked("/disputes/MARK-matter?evidence=proved")).statusCode()).isEqualTo(400);
		assertThat(this.reader.get(marked("/api/v1/disputes/MARK-matter/timeline?evidence=proved")).body())
			.contains("\"parameter\":\"evidence\"", "asserted, described, examined, published, tested");
	}

	@Test
	void aStepWhoseSourceIsTakenBackCountsNoMoreAndTheMomentBeforeStaysAsItWas() throws IOException {
		String before = "as-of=" + Instant.now();
		new Dossier(marked(RECORD.formatted(", status: {kind: retracted, on: 2025-06-01}"))).into(this.dossiers);
		assertThat(text("/entries/MARK-claim")).containsSubsequence("Beyond the assertion there is on record:",
				"Examined by someone else", "does not count: its publisher took it back");
		assertThat(found("?evidence=examined")).isEmpty();
		assertThat(found("?evidence=described")).containsExactly("MARK-claim");
		JsonNode step = json("/api/v1/entries/MARK-claim").at("/evidence/0/steps/0");
		assertThat(step.get("setAside").asString()).isEqualTo("retracted");
		assertThat(found("?evidence=examined&" + before)).containsExactly("MARK-claim");
		assertThat(text("/entries/MARK-claim?" + before)).contains("Examined by someone else")
			.doesNotContain("does not count");
		assertNothingDiffers();
	}

	@Test
	void whoeverJoinsTheSideHasNotExaminedAsSomebodyElse() throws IOException {
		new Dossier(
				marked("""
						actors: [{id: MARK-university, kind: other, name: {en: University}}]
						sources: [{id: MARK-study, kind: research, title: A study, publisher: University, published_by: MARK-university, language: fr}]
						"""))
			.into(this.dossiers);
		assertThat(found("?evidence=examined")).containsExactly("MARK-claim");
		new Dossier(marked(
				"actors: [{id: MARK-university, kind: other, name: {en: University}, affiliations: [{actor: MARK-lab, role: {en: owned}}]}]"))
			.into(this.dossiers);
		assertThat(found("?evidence=examined")).isEmpty();
		assertThat(text("/entries/MARK-claim")).contains("not known to stand outside the side that asserts");
		String claim = this.reader.get(marked("/api/v1/entries/MARK-claim/document")).body();
		propose(claim.replace("took its logs", "took all its logs"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> propose(claim.replace("described", "examined")))
			.satisfies((refusal) -> assertThat(refusal.faults()).singleElement()
				.satisfies((fault) -> assertThat(fault.path()).isEqualTo("entries[0].evidence[0].steps[1].source")));
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Dossier(marked(
					"sources: [{id: MARK-order, kind: commentary, title: An order, publisher: A court, language: en}]"))
				.into(this.dossiers))
			.withMessageContaining("rule.breaks-on-record");
		assertNothingDiffers();
	}

	@Test
	void stepsFollowTheirSourcesAndLoseTheirWordsWithThem() {
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		editor.send("/editing", marked("/editing/sources/MARK-study/rename"), "to", marked("MARK-thesis"), "reason",
				"Misspelt");
		assertThat(json("/api/v1/entries/MARK-claim/document").at("/evidence/0/steps/0/source").asString())
			.isEqualTo(marked("MARK-thesis"));
		Person administrator = this.accounts.open(Editors.make(this.jdbc, Role.ADMINISTRATOR)).orElseThrow();
		this.removing.remove(administrator, SubjectKind.SOURCE, marked("MARK-thesis"),
				new Removing.Decision("copyright", "A letter", marked("MARK-thesis")));
		assertThat(this.jdbc.sql("select count(*) from revision where document ->> 'id' = ? and document::text like ?")
			.params(marked("MARK-claim"), "%journaux%")
			.query(Long.class)
			.single()).isZero();
		assertThat(text("/entries/MARK-claim"))
			.contains("Examined by someone else", "does not count: removed for legal reasons")
			.doesNotContain("journaux", "page 3");
		assertThat(found("?evidence=described")).containsExactly("MARK-claim");
		assertNothingDiffers();
	}

	@Test
	void aFormTakesStepsAndSaysAtWhichOneSomethingIsWrong() {
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		String form = marked("/editing/entries/MARK-asserted");
		String[] typed = Stream
			.of("base", "1", "id", "MARK-asserted", "dispute", "MARK-matter", "kind", "allegation", "statement.en",
					"A Lab says more.", "asserted_by[0]", "MARK-lab", "said", "2025-01-02", "evidence[0].source",
					"MARK-post", "evidence[0].stance", "supports", "evidence[0].steps[0].step", "examined",
					"evidence[0].steps[0].source", "MARK-post", "evidence[0].steps[0].quote", "See for yourself.",
					"evidence[0].steps[0].on", "2025-04", "reason", "A step more")
			.map(this::marked)
			.toArray(String[]::new);
		assertThat(editor.send(form, form, with(typed, "add", "evidence[0].steps")).body())
			.contains("name=\"evidence[0].steps[1].source\"", "See for yourself.");
		HttpResponse<String> refused = editor.send(form, form, with(typed, "send", "1"));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select("[id='evidence[0].steps[0].source-wrong']").text())
			.contains("leads to nobody who is known to stand outside the side");
		assertThat(refused.body()).contains("See for yourself.");
		String[] mended = Stream.of(typed)
			.map((text) -> text.equals("examined") ? "published" : text)
			.toArray(String[]::new);
		assertThat(editor.send(form, form, with(mended, "send", "1")).statusCode()).isEqualTo(302);
		assertThat(found("?evidence=published")).containsExactly("MARK-asserted");
		assertThat(text("/entries/MARK-asserted/history?from=1&to=2")).contains("What a reader can do with it",
				"Published", "See for yourself.");
		assertThat(text("/entries/MARK-asserted/history")).contains("evidence");
	}

	@Test
	void whatTheMigrationFilledInIsWhatIsReckoned() {
		assertThat(this.jdbc.sql("""
				select count(*) from timeline_line where ladders = '[]'
				and steps <> case when (standing ->> 'sources')::int > 0 then '{asserted}'::text[] else '{}' end""")
			.query(Long.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from timeline_line where ladders = '[]'").query(Long.class).single())
			.isPositive();
	}

	private static String[] with(String[] typed, String... more) {
		return Stream.concat(Stream.of(typed), Stream.of(more)).toArray(String[]::new);
	}

	private void propose(String entry) {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test",
				"{\"entries\": [" + entry + "]}", List.of());
	}

	private void assertNothingDiffers() {
		Recomputing.Differences found = this.recomputing.compare();
		assertThat(found.entries()).isEmpty();
		assertThat(found.counts()).isZero();
	}

	private List<String> found(String query) {
		return json("/api/v1/disputes/MARK-matter/timeline" + query).get("entries")
			.valueStream()
			.map((entry) -> entry.get("slug").asString().replace(this.mark, "MARK"))
			.toList();
	}

	private JsonNode json(String path) {
		return Program.json(this.reader.get(marked(path)));
	}

	private String text(String path) {
		HttpResponse<String> answer = this.reader.get(marked(path));
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(answer.body()).select("main").text();
	}

	private String marked(String text) {
		return text.replace("MARK", this.mark);
	}

}
