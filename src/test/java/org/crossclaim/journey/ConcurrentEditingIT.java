package org.crossclaim.journey;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.ApiTokens;
import org.crossclaim.account.Role;
import org.crossclaim.entry.Recomputing;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Program;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many people and programs save the same things, and things whose standing hangs on each
 * other, at the same time.
 */
@OnPostgres
class ConcurrentEditingIT {

	private static final int SAVERS = 32;

	private static final int ROUNDS = 3;

	private static final String RECORD = """
			actors:
			- {id: %1$s-one, kind: company, name: {en: One}}
			- {id: %1$s-two, kind: company, name: {en: Two}}
			sources:
			- {id: %1$s-source, kind: press, title: A paper, publisher: Paper, language: en, published: 2025-01-01, published_by: %1$s-one}
			dispute: {id: %1$s, title: {en: At once}, summary: {en: Many save at the same time.}}
			entries:
			- id: %1$s-claim
			  kind: allegation
			  statement: {en: One says that Two copied its lines.}
			  asserted_by: [%1$s-one]
			  against: [%1$s-two]
			  said: 2025-01-01
			  happened: 2024
			  evidence: [{source: %1$s-source, stance: supports}]
			- id: %1$s-reply
			  kind: counterclaim
			  statement: {en: Two says that it copied nothing.}
			  asserted_by: [%1$s-two]
			  responds_to: [%1$s-claim]
			  response: denial
			  said: 2025-02-01
			  evidence: [{source: %1$s-source, stance: supports}]
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private Recomputing recomputing;

	private String slug = "";

	private List<String> things = List.of();

	@BeforeEach
	void makeARecord() {
		this.slug = "at-once-" + UUID.randomUUID();
		this.things = List.of("actors/" + this.slug + "-one", "actors/" + this.slug + "-two",
				"entries/" + this.slug + "-claim", "entries/" + this.slug + "-reply");
		HttpResponse<String> made = program().send("POST", "/api/v1/dossiers?reason=To+see",
				RECORD.formatted(this.slug), "Content-Type", "application/yaml");
		assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
	}

	@Test
	void everySaveIsKeptOrRefusedAndNoneIsLost() throws Exception {
		List<Program> programs = List.of(program(), program());
		CyclicBarrier together = new CyclicBarrier(SAVERS);
		List<Saved> saved = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(SAVERS)) {
			List<Future<List<Saved>>> all = new ArrayList<>();
			for (int i = 0; i < SAVERS; i++) {
				int number = i;
				// The first thing by forms alone: one of them is accepted, however quick
				// programs are.
				Saver saver = (i % 4 == 0 || i % 8 == 1) ? form(this.things.get(i % 4))
						: program(programs.get(i % 2), this.things.get(i % 4));
				all.add(threads.submit(() -> rounds(saver, number, together)));
			}
			for (Future<List<Saved>> one : all) {
				saved.addAll(one.get(2, TimeUnit.MINUTES));
			}
		}
		assertThat(saved).extracting(Saved::status).containsOnly(200, 302, 409, 412).contains(409, 412);
		List<Saved> accepted = saved.stream().filter((one) -> one.status() < 400).toList();
		assertThat(accepted).hasSizeGreaterThanOrEqualTo(this.things.size() * ROUNDS);
		assertThat(accepted).as("each was made from a revision that no other replaced")
			.extracting((one) -> one.thing() + " " + one.seen())
			.doesNotHaveDuplicates();
		assertThat(this.jdbc
			.sql("""
					select s.slug || ' ' || (r.number - 1) || ' ' || coalesce(r.document->'name'->>'en', r.document->'note'->>'en')
					from revision r join subject_slug s on s.subject = r.subject
					where s.slug like ? and r.number > 1""")
			.param(this.slug + "-%")
			.query(String.class)
			.list())
			.as("the revisions are what was accepted")
			.containsExactlyInAnyOrderElementsOf(accepted.stream()
				.map((one) -> one.thing().replaceFirst(".*/", "") + " " + one.seen() + " " + one.text())
				.toList());
		assertThat(this.recomputing.compare().entries()).isEmpty();
	}

	private static List<Saved> rounds(Saver saver, int number, CyclicBarrier together) throws Exception {
		List<Saved> saved = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Runnable save = saver.look("Text " + number + " of " + round, saved);
			together.await(20, TimeUnit.SECONDS);
			save.run();
			together.await(20, TimeUnit.SECONDS);
		}
		return saved;
	}

	private Program program() {
		return Program.of(this.port, this.jdbc, this.accounts, this.tokens, Role.EDITOR, "publish");
	}

	private Saver program(Program program, String thing) {
		return (text, saved) -> {
			HttpResponse<String> seen = program.get("/api/v1/" + thing + "/document");
			assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
			String tag = seen.headers().firstValue("ETag").orElseThrow();
			ObjectNode document = (ObjectNode) Program.json(seen);
			document.putObject(thing.startsWith("actors") ? "name" : "note").put("en", text);
			return () -> {
				HttpResponse<String> answer = program.send("PUT", "/api/v1/" + thing + "?reason=To+see",
						document.toString(), "Content-Type", "application/json", "If-Match", tag);
				saved.add(new Saved(thing, Integer.parseInt(tag.replace("\"", "")), text, answer.statusCode()));
			};
		};
	}

	private Saver form(String thing) {
		Visitor editor = new Visitor(this.port);
		editor.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD);
		return (text, saved) -> {
			String page = editor.get("/editing/" + thing).body();
			String token = value(page, "_csrf");
			String base = value(page, "base");
			return () -> {
				HttpResponse<String> answer = editor.post("/editing/" + thing, token, "base", base, "kind", "company",
						"name.en", text, "reason", "To see");
				if (answer.statusCode() == 409) {
					assertThat(answer.body()).as("nothing typed is lost").contains(text);
				}
				saved.add(new Saved(thing, Integer.parseInt(base), text, answer.statusCode()));
			};
		};
	}

	private static String value(String page, String name) {
		String input = page.replaceFirst("(?s).*?<input[^>]*name=\"" + name + "\"([^>]*)>.*", "$1");
		return input.replaceFirst("(?s).*value=\"([^\"]*)\".*", "$1");
	}

	/** Looks at a thing, and then saves it. */
	private interface Saver {

		Runnable look(String text, List<Saved> saved);

	}

	/**
	 * What became of one save.
	 *
	 * @param thing what was saved
	 * @param seen the revision that it was made from
	 * @param text what was to be said
	 * @param status the answer
	 */
	private record Saved(String thing, int seen, String text, int status) {
	}

}
