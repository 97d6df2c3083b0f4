package org.crossclaim.review;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.testing.BroughtCopies;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proposal from the queue to its outcome, without scripts.
 */
@OnPostgres
class ReviewIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	private String contributor = "";

	private String slug = "";

	private String page = "";

	@BeforeEach
	void proposeSomething() {
		this.contributor = Editors.make(this.jdbc, Role.CONTRIBUTOR);
		this.slug = "reviewed-" + UUID.randomUUID();
		Author author = new Author(this.jdbc.sql("select id from account where handle = ?")
			.param(this.contributor)
			.query(UUID.class)
			.single(), "Ada " + this.contributor, false);
		this.page = "/editing/proposals/" + this.proposals
			.propose(author, Door.FORM, "A paper is missing here",
					"""
							{"sources": [{"id": "%s", "kind": "press", "title": "A paper for a test", "publisher": "A test"}]}"""
						.formatted(this.slug),
					List.of())
			.number();
	}

	@Test
	void anEditorSeesWhatWouldBeOtherwiseAndPublishes() {
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		assertThat(editor.get("/editing/proposals").body()).contains("A paper is missing here", this.slug);
		assertThat(editor.get(this.page).body()).contains("A paper is missing here", "Ada " + this.contributor, "title",
				"A paper for a test", "New: nothing of it is on record yet.");
		HttpResponse<String> published = editor.send(this.page, this.page, "words", "Thank you", "decision", "publish");
		assertThat(published.statusCode()).isEqualTo(302);
		assertThat(editor.get(this.page).body()).contains("published", "Thank you").doesNotContain("name=\"decision\"");
		assertThat(editor.get("/sources/" + this.slug).statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsNewIsToldWithTheStandingThatItWouldMove() {
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		String before = new Visitor(this.port).get("/entries/alleged-accounts").body();
		String proposed = propose("A denial is missing", """
				{"entries": [{"id": "%s", "dispute": "claude-distillation", "kind": "counterclaim",
				 "statement": {"en": "DeepSeek says that it did not."}, "asserted_by": ["deepseek"],
				 "responds_to": [{"entry": "alleged-accounts", "response": "denial"}], "said": "2026-03-02",
				 "evidence": [{"source": "officechai-backlash", "stance": "supports", "quote": "No."}]}]}"""
			.formatted(this.slug), List.of());
		String body = editor.get(proposed).body();
		assertThat(body).contains("DeepSeek says that it did not.", "it moves the standing of these entries",
				"not on record", "denied or rebutted by DeepSeek", "href=\"/entries/alleged-accounts\"");
		assertThat(new Visitor(this.port).get("/entries/alleged-accounts").body()).isEqualTo(before);
		assertThat(this.jdbc.sql("select count(*) from subject_slug where slug = ?")
			.param(this.slug)
			.query(Integer.class)
			.single()).isZero();
		editor.send(proposed, proposed, "words", "", "decision", "decline");
		editor.send(proposed, proposed, "words", "For the test", "decision", "decline");
		assertThat(editor.get(proposed).body()).doesNotContain("moves the standing");
	}

	@Test
	void whatIsQuotedIsLookedForBeforeItIsPublished() {
		publish("""
				{"sources": [{"id": "%s", "kind": "press", "title": "A paper for a test", "publisher": "A test"}]}""",
				null);
		String proposed = propose("A claim is missing", """
				{"entries": [{"id": "%1$s-claim", "dispute": "claude-distillation", "kind": "allegation",
				 "statement": {"en": "Anthropic says that it was so."}, "asserted_by": ["anthropic"],
				 "evidence": [{"source": "%1$s", "stance": "supports", "quote": "It was not so"},
				  {"source": "%1$s", "stance": "supports", "quote": "It was “so”"}]}]}""".formatted(this.slug),
				List.of());
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		assertThat(editor.get(proposed).body()).contains("Not checked against a copy yet.");
		new BroughtCopies(this.jdbc).bring(this.slug, "2025-05-01T08:00:00Z", "It was \"so\", they said. " + this.slug);
		assertThat(editor.get(proposed).body()).contains("Not found in the copy of 1 May 2025.",
				"Found in the copy of 1 May 2025, but for typography.");
		assertThat(this.jdbc.sql(
				"select count(*) from quote_check q join capture c on c.content = q.content join source s on s.id = c.source where s.slug = ?")
			.param(this.slug)
			.query(Integer.class)
			.single()).isZero();
		editor.send(proposed, proposed, "words", "For the test", "decision", "decline");
	}

	@Test
	void whatIsChangedIsToldWordByWord() {
		publish("""
				{"sources": [{"id": "%s", "kind": "press", "title": "A paper for a test", "publisher": "A test"}]}""",
				null);
		String proposed = propose("The title was cut short",
				"""
						{"sources": [{"id": "%s", "kind": "press", "title": "A long paper for a test", "publisher": "A test"}]}"""
					.formatted(this.slug),
				List.of(new ProposalSubject(SubjectKind.SOURCE, this.slug, 1)));
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		assertThat(editor.get(proposed).body()).containsPattern("A <ins>.{0,80}long ")
			.contains("it moves the standing of no entry");
		publish("""
				{"sources": [{"id": "%s", "kind": "press", "title": "The paper for a test", "publisher": "A test"}]}""",
				1);
		assertThat(editor.get(proposed).body()).contains("Changed since this was proposed")
			.doesNotContain("value=\"publish\"");
		HttpResponse<String> refused = editor.send(proposed, proposed, "words", "", "decision", "publish");
		assertThat(refused.statusCode()).isEqualTo(422);
	}

	@Test
	void aRuleThatWaitsForTheCommitIsTriedAndRefusedInWords() {
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		this.jdbc
			.sql("""
					create function refused_at_the_commit() returns trigger language plpgsql as $$
					begin
					    raise exception 'No.' using errcode = 'check_violation', constraint = 'source_relays_form_no_circle';
					end $$;
					create constraint trigger refused_at_the_commit after insert on source
					    deferrable initially deferred for each row when (new.slug like 'reviewed-%')
					    execute function refused_at_the_commit()""")
			.update();
		try {
			assertThat(editor.get(this.page).body()).contains("It cannot be published as it is",
					"Sources would relay or copy each other in a circle.");
			HttpResponse<String> refused = editor.send(this.page, this.page, "words", "Thank you", "decision",
					"publish");
			assertThat(refused.statusCode()).isEqualTo(422);
			assertThat(refused.body()).contains("Sources would relay or copy each other in a circle.", "Thank you");
			assertThat(editor.get("/sources/" + this.slug).statusCode()).isEqualTo(404);
		}
		finally {
			this.jdbc.sql("drop function refused_at_the_commit() cascade").update();
		}
	}

	@Test
	void isDeclinedOnlyWithAReasonWhichItsAuthorSees() {
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		HttpResponse<String> refused = editor.send(this.page, this.page, "words", " ", "decision", "decline");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Say why it is declined");
		editor.send(this.page, this.page, "words", "It is on record under another name", "decision", "decline");
		assertThat(Editors.signedIn(this.port, this.contributor).get(this.page).body()).contains("declined",
				"It is on record under another name");
	}

	@Test
	void aContributorSeesTheirOwnAndDecidesNothing() {
		Visitor author = Editors.signedIn(this.port, this.contributor);
		assertThat(author.get("/editing/proposals").body()).contains("Your proposals", this.slug);
		assertThat(author.get(this.page).body()).contains("A paper is missing here")
			.doesNotContain("name=\"decision\"");
		assertThat(author.send(this.page, this.page, "words", "Mine", "decision", "publish").statusCode())
			.isNotEqualTo(302);
		assertThat(this.proposals.waiting(0, 1000)).anyMatch((one) -> this.page.endsWith("/" + one.number()));
		Visitor another = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.CONTRIBUTOR));
		assertThat(another.get(this.page).statusCode()).isEqualTo(404);
		assertThat(another.get("/editing/proposals").body()).doesNotContain(this.slug);
		assertThat(author.get("/editing").body()).contains("1 waiting").doesNotContain("/editing/suggestions");
		assertThat(another.get("/editing").body()).doesNotContain(" waiting<");
		assertThat(Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR)).get("/editing").body())
			.contains(this.proposals.waiting(0, 1000).size() + " waiting", "/editing/suggestions");
	}

	@Test
	void aVisitorIsSentToSignIn() {
		HttpResponse<String> answer = new Visitor(this.port).get(this.page);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
	}

	private String propose(String reason, String dossier, List<ProposalSubject> subjects) {
		return "/editing/proposals/"
				+ this.proposals.propose(new Author(null, "A reader", false), Door.FORM, reason, dossier, subjects)
					.number();
	}

	private void publish(String dossier, @Nullable Integer base) {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test", dossier.formatted(this.slug),
				(base != null) ? List.of(new ProposalSubject(SubjectKind.SOURCE, this.slug, base)) : List.of());
	}

}
