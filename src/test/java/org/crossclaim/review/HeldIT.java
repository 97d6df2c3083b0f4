package org.crossclaim.review;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.shared.Refusal;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An allegation of fact against a person waits until evidence names that person (the
 * model, rule 9).
 */
@OnPostgres
class HeldIT {

	private static final Author EDITOR = new Author(null, "A test", true);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	private String slug = "";

	@BeforeEach
	void takeANewSlug() {
		this.slug = "held-" + UUID.randomUUID();
	}

	@Test
	void waitsUntilEvidenceNamesThePersonAndOnlyEditorsAreTold() {
		String contributor = Editors.make(this.jdbc, Role.CONTRIBUTOR);
		Author author = new Author(
				this.jdbc.sql("select id from account where handle = ?").param(contributor).query(UUID.class).single(),
				"Ada " + contributor, false);
		Proposed held = this.proposals.propose(author, Door.FORM, "Held for a test", dossier("fact", "He did.", ""),
				List.of());
		String page = "/editing/proposals/" + held.number();
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		String missing = "No supporting evidence names “sam-altman”";
		assertThat(queue(editor, held.number())).contains(">held</b>", missing);
		assertThat(editor.get(page).body()).contains("It waits for evidence", missing);
		assertThat(editor.get(page + "?hl=zh-Hant").body()).contains("暫緩", "沒有任何支持證據指名此人");
		editor.get(page + "?hl=en");
		HttpResponse<String> refused = editor.send(page, page, "words", "", "decision", "publish");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains(missing);
		assertThat(Editors.signedIn(this.port, contributor).get(page).body()).contains("Held for a test")
			.doesNotContain(missing, ">held<");
		assertThat(new Visitor(this.port).get("/entries/" + this.slug).statusCode()).isEqualTo(404);
		Proposed mended = this.proposals.replace(held.number(), author, "Mended for a test",
				dossier("fact", "ＳＡＭ　altman’s firm did.", ""));
		page = "/editing/proposals/" + mended.number();
		assertThat(editor.get(page).body()).doesNotContain("It waits for evidence");
		assertThat(editor.send(page, page, "words", "", "decision", "publish").statusCode()).isEqualTo(302);
		assertThat(new Visitor(this.port).get("/entries/" + this.slug).statusCode()).isEqualTo(200);
	}

	@Test
	void anEditorsFormSaysItAtTheEvidence() {
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		String form = "/editing/entries/new";
		HttpResponse<String> refused = editor.send(form, form, "send", "another", "id", this.slug, "dispute",
				"pentagon-anthropic", "kind", "allegation", "statement.en", "OpenAI says that Sam Altman did.",
				"asserted_by[0]", "openai", "against[0]", "sam-altman", "said", "2026-03-02", "evidence[0].source",
				"marcus-scam-2026-02-28", "evidence[0].stance", "supports", "evidence[0].quote", "He did.", "reason",
				"For a test");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("No supporting evidence names “sam-altman”", "He did.",
				"href=\"#evidence\"");
		assertThat(new Visitor(this.port).get("/entries/" + this.slug).statusCode()).isEqualTo(404);
	}

	@Test
	void asksForASourceThatPeopleWroteAndForNothingWhereNoPersonIsAccusedOfAFact() {
		refused("rule.held-unsigned", dossier("fact", "Sam Altman did.", ", \"authorship\": \"ai\""));
		refused("rule.held-unnamed", dossier("fact", "The flotsam altman did.", ""));
		this.proposals.propose(EDITOR, Door.FORM, "For a test", dossier("motive", "He did.", ""), List.of());
		refused("rule.held-unnamed", dossier("fact", "He did.", ""));
	}

	@Test
	void whatIsOnRecordIsNotBrokenByAChangeOfItsSource() {
		this.proposals.propose(EDITOR, Door.FORM, "For a test", dossier("fact", "Sam Altman did.", ""), List.of());
		refused("rule.held-on-record", "{\"sources\": [" + source(", \"authorship\": \"ai\"") + "]}");
	}

	@Test
	void whatBreaksItOnRecordAlreadyCanBeMended() {
		assertThat(this.proposals
			.propose(EDITOR, Door.FORM, "For a test",
					"""
							{"entries": [{"id": "alleged-marcus-fix-was-in", "dispute": "pentagon-anthropic", "kind": "allegation",
							 "statement": {"en": "Gary Marcus says that the fix was in (%s)."}, "asserted_by": ["gary-marcus"],
							 "against": ["openai", "sam-altman"], "said": "2026-02-28", "evidence": [
							 {"source": "marcus-scam-2026-02-28", "stance": "supports", "quote": "The whole thing was a scam."}]}]}"""
						.formatted(this.slug),
					List.of())
			.change()).isNotNull();
	}

	private void refused(String key, String dossier) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.proposals.propose(EDITOR, Door.FORM, "For a test", dossier, List.of()))
			.satisfies((refusal) -> assertThat(refusal.faults()).singleElement()
				.satisfies((fault) -> assertThat(fault.key()).isEqualTo(key)));
	}

	private String dossier(String nature, String quote, String more) {
		return """
				{"sources": [%2$s], "entries": [{"id": "%1$s", "dispute": "pentagon-anthropic", "kind": "allegation",
				 "nature": "%3$s", "statement": {"en": "OpenAI says that Sam Altman did."}, "asserted_by": ["openai"],
				 "against": ["sam-altman"], "said": "2026-03-02",
				 "evidence": [{"source": "%1$s", "stance": "supports", "quote": "%4$s"}]}]}""".formatted(this.slug,
				source(more), nature, quote);
	}

	private String source(String more) {
		return """
				{"id": "%s", "kind": "press", "title": "A paper for a test", "publisher": "A test"%s}"""
			.formatted(this.slug, more);
	}

	/** What the queue says of a proposal, before the next. */
	private String queue(Visitor reader, long number) {
		String rows = reader.get("/editing/proposals?after=" + (number - 1))
			.body()
			.split("<ul class=\"rows line\">")[1];
		return rows.substring(0, rows.indexOf("</ul>"));
	}

}
