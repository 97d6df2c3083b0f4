package org.crossclaim.likeness;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.housekeeping.Housekeeping;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is perhaps the same is told before it is added, and keeps nobody from adding it.
 */
@OnPostgres
class LikenessIT {

	private final String slug = "alike-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Likenesses likenesses;

	@Autowired
	private Housekeeping housekeeping;

	private Visitor contributor;

	@BeforeEach
	void signIn() {
		this.contributor = new Visitor(this.port);
		this.contributor.signIn(Editors.make(this.jdbc, Role.CONTRIBUTOR), Editors.PASSWORD);
	}

	@ParameterizedTest(name = "{0} {1}: {2} | {3}")
	@CsvFileSource(resources = "/alike.csv", delimiter = '|', numLinesToSkip = 1, encoding = "UTF-8")
	void tellsWhatIsAlikeFromWhatIsNot(String kind, boolean alike, String one, String other) {
		double degree = this.jdbc.sql("""
				select max(similarity(a.said, b.said)) from likeness_texts(:kind, :one::jsonb) a
				cross join likeness_texts(:kind, :other::jsonb) b""")
			.param("kind", kind)
			.param("one", called(kind, one))
			.param("other", called(kind, other))
			.query(Double.class)
			.single();
		double enough = Objects.requireNonNull(Likenesses.ALIKE.get(SubjectKind.valueOf(kind.toUpperCase())));
		assertThat(degree >= enough).as("%s of %s", degree, enough).isEqualTo(alike);
	}

	@Test
	void everythingOnRecordIsFoundByWhatItIsCalled() {
		assertThat(this.jdbc.sql("""
				select s.slug from subject_slug s where s.current and s.kind <> 'dispute'
				and exists (select 1 from revision r where r.subject = s.subject)
				and not exists (select 1 from subject_withdrawn w where w.subject = s.subject)
				and not exists (select 1 from likeness_text t where t.subject = s.subject)""")
			.query(String.class)
			.list()).isEmpty();
		assertThat(found("actor", "{\"id\": \"x\", \"kind\": \"company\", \"name\": {\"zh-Hans\": \"深度求索公司\"}}"))
			.containsEntry("deepseek", Resemblance.NAME);
	}

	@Test
	void whatStandsInTheWayIsToldByItsGround() {
		assertThat(found("source",
				"{\"id\": \"x\", \"kind\": \"press\", \"title\": \"Nothing alike at all\", \"publisher\": \"%s\", \"published\": \"%s\"}"
					.formatted(source("publisher"), source("published"))))
			.containsEntry("news9-maduro-2026-02-14", Resemblance.PUBLISHER_AND_DAY);
		assertThat(found("source",
				"{\"title\": \"Nothing alike at all\", \"url\": \"%s?utm_source=x#y\"}".formatted(source("url"))))
			.containsEntry("news9-maduro-2026-02-14", Resemblance.ADDRESS);
		assertThat(found("entry", """
				{"id": "x", "dispute": "claude-distillation", "kind": "allegation", "asserted_by": ["anthropic"],
				 "said": "2026-02-23", "statement": {"en": "Nothing alike at all."}}"""))
			.containsValue(Resemblance.SPEAKER_AND_DAY)
			.hasSizeLessThanOrEqualTo(5);
		assertThat(found("entry", """
				{"id": "x", "dispute": "pentagon-anthropic", "kind": "allegation", "asserted_by": ["anthropic"],
				 "said": "1999-02-23", "statement": {"en": "Nothing alike at all."}}""")).isEmpty();
	}

	@Test
	void whatIsWithdrawnIsNotShown() {
		String statement = statement("alleged-100-dead");
		String document = "{\"id\": \"x\", \"dispute\": \"%s\", \"kind\": \"allegation\", \"statement\": {\"en\": \"%s\"}}"
			.formatted(this.jdbc.sql("select d.slug from entry e join dispute d on d.id = e.dispute where e.slug = ?")
				.param("alleged-100-dead")
				.query(String.class)
				.single(), statement);
		Author editor = new Author(null, "Ed Itor", true);
		assertThat(found("entry", document)).containsEntry("alleged-100-dead", Resemblance.STATEMENT);
		this.housekeeping.withdraw(editor, "alleged-100-dead", "For a test");
		try {
			assertThat(found("entry", document)).doesNotContainKey("alleged-100-dead");
		}
		finally {
			this.housekeeping.restore(editor, "alleged-100-dead", "For a test");
		}
		assertThat(found("entry", document)).containsEntry("alleged-100-dead", Resemblance.STATEMENT);
	}

	@Test
	void theFormTellsOnceAndTheSecondPressSends() {
		String form = "/editing/actors/new";
		String[] typed = { "id", this.slug, "kind", "company", "name.zh-Hant", "深度求索公司", "country", "TW", "reason",
				"It is missing", "send", "1" };
		HttpResponse<String> told = this.contributor.send(form, form, typed);
		assertThat(told.statusCode()).isEqualTo(200);
		assertThat(told.body()).contains("Perhaps already on record", "href=\"/actors/deepseek\"",
				"a name much like it", "value=\"深度求索公司\"", "It is missing</textarea>",
				"name=\"send\" value=\"another\"");
		typed[typed.length - 1] = "another";
		HttpResponse<String> sent = this.contributor.send(form, form, typed);
		assertThat(sent.headers().firstValue("Location").orElse("")).contains("/editing/proposals/");
	}

	@Test
	void whatIsWrongIsToldAtTheSameTime() {
		String form = "/editing/actors/new";
		HttpResponse<String> told = this.contributor.send(form, form, "id", this.slug, "kind", "company", "name.en",
				"DeepSeek", "country", "Nowhere", "reason", "", "send", "1");
		assertThat(told.statusCode()).isEqualTo(422);
		assertThat(told.body()).contains("Perhaps already on record", "id=\"country-wrong\"", "id=\"reason-wrong\"");
	}

	@Test
	void whoSaysThatItIsAnotherIsNotAskedAgainWhereSomethingIsWrong() {
		String form = "/editing/actors/new";
		HttpResponse<String> faulty = this.contributor.send(form, form, "id", this.slug, "kind", "company", "name.en",
				"DeepSeek", "country", "Nowhere", "reason", "It is missing", "send", "another");
		assertThat(faulty.statusCode()).isEqualTo(422);
		assertThat(faulty.body()).contains("id=\"country-wrong\"", "name=\"send\" value=\"another\"")
			.doesNotContain("Perhaps already on record");
	}

	@Test
	void whatNoDatabaseTakesIsAFaultAndNothingAlike() {
		String form = "/editing/actors/new";
		assertThat(this.contributor
			.send(form, form, "id", this.slug, "kind", "company", "name.en", "Deep\0Seek", "reason", "It is missing",
					"send", "1")
			.statusCode()).isEqualTo(422);
	}

	@Test
	void aNewSourceOfAnEntryIsLookedForToo() {
		String form = "/editing/entries/new";
		HttpResponse<String> told = this.contributor.send(form, form, "id", this.slug, "dispute", "claude-distillation",
				"kind", "development", "statement.en", "Nothing alike at all.", "happened", "2021-01-02",
				"sources[0].id", this.slug, "sources[0].kind", "press", "sources[0].title", source("title"),
				"sources[0].publisher", "Another", "evidence[0].source", this.slug, "evidence[0].stance", "supports",
				"reason", "It is missing", "send", "1");
		assertThat(told.body()).contains("href=\"/sources/news9-maduro-2026-02-14\"", "a title much like it");
	}

	private Map<String, Resemblance> found(String kind, String document) {
		Map<String, Resemblance> found = new LinkedHashMap<>();
		this.likenesses.of(SubjectKind.valueOf(kind.toUpperCase()), Documents.read(document, ObjectNode.class))
			.forEach((one) -> found.put(one.slug(), one.ground()));
		return found;
	}

	private String source(String field) {
		return this.jdbc.sql(
				"select r.document ->> ? from revision r join subject_slug s using (subject) where s.slug = 'news9-maduro-2026-02-14' order by r.number desc limit 1")
			.param(field)
			.query(String.class)
			.single();
	}

	private String statement(String entry) {
		return this.jdbc.sql("select statement ->> 'en' from entry where slug = ?")
			.param(entry)
			.query(String.class)
			.single();
	}

	private static String called(String kind, String text) {
		String json = Documents.json(List.of(text)).replaceAll("^\\[|]$", "");
		return switch (kind) {
			case "actor" -> "{\"kind\": \"company\", \"name\": {\"en\": %s}}".formatted(json);
			case "source" -> "{\"title\": %s}".formatted(json);
			default -> "{\"statement\": {\"en\": %s}}".formatted(json);
		};
	}

}
