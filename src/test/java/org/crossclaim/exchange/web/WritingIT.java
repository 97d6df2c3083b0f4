package org.crossclaim.exchange.web;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.ApiTokens;
import org.crossclaim.account.Role;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class WritingIT {

	private static final String YAML = "application/yaml";

	private static final String JSON = "application/json; charset=utf-8";

	private static final String WHY = "?reason=To+see";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApiTokens tokens;

	private Program contributor = Program.nobody(0);

	private Program editor = Program.nobody(0);

	private String slug = "";

	@BeforeEach
	void arrive() {
		this.contributor = program(Role.CONTRIBUTOR, "propose");
		this.editor = program(Role.EDITOR, "publish");
		this.slug = "sent-" + UUID.randomUUID();
	}

	@Test
	void aDossierOfAContributorWaitsAndOnlyItsAuthorAndEditorsSeeIt() {
		HttpResponse<String> sent = dossier(this.contributor, WHY, actor("One"));
		assertThat(sent.statusCode()).isEqualTo(202);
		String address = path(sent);
		assertThat(Program.json(sent).at("/proposal/url").asString()).endsWith(address);
		assertThat(Program.json(sent).at("/proposal/state").asString()).isEqualTo("waiting");
		assertThat(this.contributor.get("/api/v1/actors/" + this.slug).statusCode()).isEqualTo(404);
		JsonNode proposal = Program.json(this.contributor.get(address));
		assertThat(proposal.get("reason").asString()).isEqualTo("To see");
		assertThat(proposal.at("/subjects/0/slug").asString()).isEqualTo(this.slug);
		assertThat(this.editor.get(address).statusCode()).isEqualTo(200);
		assertThat(program(Role.CONTRIBUTOR, "propose").get(address).statusCode()).isEqualTo(404);
		assertThat(Program.nobody(this.port).get(address).statusCode()).isEqualTo(401);
	}

	@Test
	void aDossierOfAnEditorIsPublishedAtOnceWhereTheTokenSaysSo() {
		HttpResponse<String> waits = dossier(program(Role.EDITOR, "propose"), WHY, actor("One"));
		assertThat(waits.statusCode()).isEqualTo(202);
		HttpResponse<String> sent = dossier(this.editor, WHY, actor("One"));
		assertThat(sent.statusCode()).isEqualTo(200);
		JsonNode answer = Program.json(sent);
		assertThat(answer.at("/counts/actor/added").asInt()).isOne();
		assertThat(answer.at("/things/0/change").asString()).isEqualTo("added");
		assertThat(this.jdbc.sql("select reason || ' ' || door from change where number = ?")
			.param(answer.at("/proposal/change").asLong())
			.query(String.class)
			.single()).isEqualTo("To see import");
		JsonNode again = Program.json(dossier(this.editor, WHY, actor("One")));
		assertThat(again.at("/things/0/change").asString()).isEqualTo("same");
		assertThat(again.has("proposal")).isFalse();
	}

	@Test
	void aDryRunTellsAndStoresNothing() {
		long before = rows();
		JsonNode answer = Program.json(dossier(this.contributor, "?dry-run=true", actor("One")));
		assertThat(answer.get("dryRun").asBoolean()).isTrue();
		assertThat(answer.at("/things/0/slug").asString()).isEqualTo(this.slug);
		assertThat(answer.has("proposal")).isFalse();
		assertThat(dossier(this.contributor, "?dry-run=perhaps", actor("One")).statusCode()).isEqualTo(400);
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void aDryRunTellsWhatIsPerhapsOnRecordAlready() {
		JsonNode answer = Program.json(dossier(this.contributor, "?dry-run=true", """
				actors:
				- {id: %s, kind: company, name: {en: Deep Seek Inc.}}
				""".formatted(this.slug)));
		assertThat(answer.at("/things/0/alike/0/slug").asString()).isEqualTo("deepseek");
		assertThat(answer.at("/things/0/alike/0/ground").asString()).isEqualTo("name");
	}

	@Test
	void everyFaultOfADossierHasItsPlaceAndNothingIsStored() {
		long before = rows();
		HttpResponse<String> refused = dossier(this.contributor, WHY, """
				actors:
				- id: %s
				  kind: company
				  nmae: {en: One}
				- {id: another-%s, kind: thing, name: {en: Two}}
				""".formatted(this.slug, this.slug));
		assertProblem(refused, 422);
		JsonNode errors = Program.json(refused).get("errors");
		assertThat(errors.findValuesAsString("path")).contains("actors[0].nmae", "actors[1].kind");
		assertThat(errors).anySatisfy((error) -> {
			assertThat(error.get("path").asString()).isEqualTo("actors[0].nmae");
			assertThat(error.get("line").asInt()).isEqualTo(4);
			assertThat(error.get("column").asInt()).isEqualTo(3);
			assertThat(error.get("detail").asString()).contains("nmae");
		});
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void whatWasChangedSinceIsReplacedOnlyWhereAsked() {
		dossier(this.editor, WHY, actor("One"));
		dossier(this.editor, WHY, actor("Two"));
		HttpResponse<String> refused = dossier(this.editor, WHY, actor("One"));
		assertProblem(refused, 409);
		assertThat(Program.json(refused).at("/errors/0/slug").asString()).isEqualTo(this.slug);
		assertThat(name()).isEqualTo("Two");
		assertThat(dossier(this.editor, WHY + "&overwrite=true", actor("One")).statusCode()).isEqualTo(200);
		assertThat(name()).isEqualTo("One");
	}

	@ParameterizedTest
	@CsvSource({ "401, nobody, application/yaml, ?reason=x", "403, reader, application/yaml, ?reason=x",
			"415, contributor, text/plain, ?reason=x", "400, contributor, application/yaml, ''",
			"400, contributor, application/yaml, ?reason=+" })
	void whoIsNotLetInIsToldWhyInAProblem(int status, String who, String type, String query) {
		Program program = switch (who) {
			case "nobody" -> Program.nobody(this.port);
			case "reader" -> program(Role.EDITOR, "read");
			default -> this.contributor;
		};
		for (String[] door : new String[][] { { "POST", "/api/v1/dossiers" },
				{ "PUT", "/api/v1/actors/" + this.slug } }) {
			HttpResponse<String> refused = program.send(door[0], door[1] + query, document("One"), "Content-Type",
					(door[0].equals("PUT") && type.equals(YAML)) ? JSON : type, "If-None-Match", "*");
			assertProblem(refused, status);
			assertThat(refused.headers().firstValue("WWW-Authenticate").isPresent())
				.isEqualTo(status == 401 || status == 403);
		}
	}

	@Test
	void whatIsTooLargeIsRefusedWhetherItsLengthIsToldOrNot() {
		String large = "# " + "x".repeat(4 * 1024 * 1024) + "\n" + actor("One");
		assertProblem(dossier(this.contributor, WHY, large), 413);
	}

	@Test
	void aThingIsMadeChangedAndSavedOnlyByWhoSawItsLatestRevision() {
		HttpResponse<String> made = save(this.editor, document("One"), "If-None-Match", "*");
		assertThat(made.statusCode()).isEqualTo(201);
		assertThat(path(made)).isEqualTo("/api/v1/actors/" + this.slug);
		HttpResponse<String> shown = this.editor.get("/api/v1/actors/" + this.slug + "/document");
		String tag = shown.headers().firstValue("ETag").orElseThrow();
		assertThat(this.editor.get("/api/v1/actors/" + this.slug).headers().firstValue("ETag")).contains(tag);
		ObjectNode document = (ObjectNode) Program.json(shown);
		((ObjectNode) document.get("name")).put("en", "Two");
		HttpResponse<String> saved = save(this.editor, document.toString(), "If-Match", tag);
		assertThat(saved.statusCode()).isEqualTo(200);
		assertThat(Program.json(saved).get("revision").asInt()).isEqualTo(2);
		assertThat(Program.json(save(this.editor, document.toString(), "If-Match", "\"2\"")).get("revision").asInt())
			.as("the same again")
			.isEqualTo(2);
		HttpResponse<String> stale = save(this.editor, document("Three"), "If-Match", tag);
		assertProblem(stale, 412);
		assertThat(Program.json(stale).get("etag").asString()).isEqualTo("\"2\"");
		assertThat(Program.json(stale).at("/differences/0/before").asString()).isEqualTo("Two");
		assertProblem(save(this.editor, document("Three"), "If-None-Match", "*"), 412);
		assertThat(name()).isEqualTo("Two");
		assertThat(save(this.editor, document("Three"), "If-Match", "\"1\", \"2-0123456789ab\"").statusCode())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "If-Match:*", "If-Match: " })
	void aSaveThatSaysNotWhatItsAuthorSawIsRefused(String header) {
		String[] headers = header.isEmpty() ? new String[0] : header.split(":", 2);
		assertProblem(save(this.editor, document("One"), headers), 428);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "If-Match | 17 | 400", "If-Match | \"1\"x | 400",
			"If-None-Match | \"1\" | 400", "If-Match | W/\"1\" | 412", "If-Match | \"other\" | 412" })
	void aTagThatCannotMatchIsRefused(String header, String tag, int status) {
		assertProblem(save(this.editor, document("One"), header, tag), status);
	}

	@Test
	void standingThatMovedRefusesNoSaveOfItsEntry() {
		HttpResponse<String> seen = this.editor.get("/api/v1/entries/alleged-accounts");
		String tag = seen.headers().firstValue("ETag").orElseThrow();
		assertThat(tag).matches("\"[0-9]+-[0-9a-f]+\"");
		dossier(this.editor, WHY, """
				entries:
				- id: %s
				  dispute: claude-distillation
				  kind: counterclaim
				  statement: {en: Online critics say no.}
				  asserted_by: [online-critics]
				  responds_to: [alleged-accounts]
				  response: denial
				  said: 2026-03-01
				  evidence: [{source: officechai-backlash, stance: supports}]
				""".formatted(this.slug));
		assertThat(this.editor.get("/api/v1/entries/alleged-accounts").headers().firstValue("ETag"))
			.isNotEqualTo(seen.headers().firstValue("ETag"));
		String document = this.editor.get("/api/v1/entries/alleged-accounts/document").body();
		HttpResponse<String> saved = this.editor.send("PUT", "/api/v1/entries/alleged-accounts" + WHY, document,
				"Content-Type", JSON, "If-Match", tag);
		assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
	}

	@Test
	void everyDocumentOfTheRecordCanBeSavedAgainAndChangesNothing() {
		for (String address : new String[] { "actors/anthropic", "sources/hk01-distillation",
				"disputes/claude-distillation", "entries/reply-hypocrisy", "entries/trump-ban" }) {
			HttpResponse<String> shown = this.editor.get("/api/v1/" + address + "/document");
			HttpResponse<String> saved = this.editor.send("PUT", "/api/v1/" + address + WHY, shown.body(),
					"Content-Type", JSON, "If-Match", shown.headers().firstValue("ETag").orElseThrow());
			assertThat(saved.statusCode()).as(address + saved.body()).isEqualTo(200);
			assertThat(Program.json(saved).has("proposal")).as(address).isFalse();
		}
	}

	@Test
	void everyFaultOfADocumentHasItsPlaceWithinIt() {
		HttpResponse<String> refused = save(this.contributor, """
				{"id": "%s", "nmae": {"en": "One"},
				 "kind": "thing"}""".formatted(this.slug), "If-None-Match", "*");
		assertProblem(refused, 422);
		JsonNode errors = Program.json(refused).get("errors");
		assertThat(errors.findValuesAsString("path")).contains("nmae", "kind", "name");
		assertThat(errors).anySatisfy((error) -> assertThat(
				error.get("path").asString() + " " + error.get("line").asInt() + ":" + error.get("column").asInt())
			.isEqualTo("kind 2:" + 10));
		for (String wrong : new String[] { "{", "[]", "{} {}", "{\"id\": \"another\"}", "" }) {
			assertProblem(save(this.contributor, wrong, "If-None-Match", "*"), 422);
		}
	}

	@Test
	void aThingOfAContributorWaits() {
		HttpResponse<String> sent = save(this.contributor, document("One"), "If-None-Match", "*");
		assertThat(sent.statusCode()).isEqualTo(202);
		assertThat(Program.json(this.contributor.get(path(sent))).get("door").asString()).isEqualTo("api");
	}

	@Test
	void theDescriptionTellsOfAllOfIt() {
		JsonNode paths = Program.json(this.editor.get("/v3/api-docs")).get("paths");
		assertThat(paths.at("/~1api~1v1~1dossiers/post/responses").propertyNames()).contains("200", "202", "400", "401",
				"403", "409", "413", "415", "422");
		for (String list : new String[] { "actors", "sources", "disputes", "entries" }) {
			JsonNode one = paths.path("/api/v1/" + list + "/{slug}");
			assertThat(one.at("/put/responses").propertyNames()).contains("200", "201", "202", "412", "428");
			assertThat(one.at("/put/parameters").findValuesAsString("name")).contains("slug", "reason", "If-Match",
					"If-None-Match");
			assertThat(one.at("/get/parameters").findValuesAsString("name")).containsExactlyInAnyOrder("slug", "as-of");
		}
	}

	private Program program(Role role, String scope) {
		return Program.of(this.port, this.jdbc, this.accounts, this.tokens, role, scope);
	}

	private static HttpResponse<String> dossier(Program program, String query, String yaml) {
		return program.send("POST", "/api/v1/dossiers" + query, yaml, "Content-Type", YAML);
	}

	private HttpResponse<String> save(Program program, String document, String... headers) {
		String[] all = new String[headers.length + 2];
		System.arraycopy(headers, 0, all, 2, headers.length);
		all[0] = "Content-Type";
		all[1] = JSON;
		return program.send("PUT", "/api/v1/actors/" + this.slug + WHY, document, all);
	}

	private String actor(String name) {
		return "actors:\n- {id: %s, kind: company, name: {en: %s}}\n".formatted(this.slug, name);
	}

	private String document(String name) {
		return "{\"id\": \"%s\", \"kind\": \"company\", \"name\": {\"en\": \"%s\"}}".formatted(this.slug, name);
	}

	private String name() {
		return Program.json(this.editor.get("/api/v1/actors/" + this.slug)).at("/name/en").asString();
	}

	private long rows() {
		return this.jdbc.sql(
				"select (select count(*) from proposal) + (select count(*) from change) + (select count(*) from subject_slug)")
			.query(Long.class)
			.single();
	}

	private static String path(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
	}

	private static void assertProblem(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(Program.json(answer).get("detail").asString()).isNotBlank();
	}

}
