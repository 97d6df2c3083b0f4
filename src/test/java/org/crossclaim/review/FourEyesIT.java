package org.crossclaim.review;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.ApiTokens;
import org.crossclaim.account.Role;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnAnotherRecord;
import org.crossclaim.testing.Program;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where four eyes are asked for, an editor's own change waits for another editor, through
 * whichever door it came.
 */
@OnAnotherRecord
class FourEyesIT {

	private final String slug = "seen-twice-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApiTokens tokens;

	private String author = "";

	private Visitor one;

	private String another = "";

	private Visitor two;

	@BeforeEach
	void signIn() {
		this.author = Editors.make(this.jdbc, Role.EDITOR);
		this.one = Editors.signedIn(this.port, this.author);
		this.another = Editors.make(this.jdbc, Role.EDITOR);
		this.two = Editors.signedIn(this.port, this.another);
	}

	@Test
	void anEditorsOwnByFormIsPublishedByAnother() {
		String form = "/editing/sources/new";
		HttpResponse<String> sent = this.one.send(form, form, "id", this.slug, "kind", "press", "title",
				"A paper seen twice", "publisher", "A test", "reason", "It is missing", "send", "another");
		waitsForAnother(Visitor.leadsTo(sent));
	}

	@Test
	void anEditorsOwnByTheApiIsPublishedByAnother() {
		Program program = Program.of(this.port, this.tokens, this.accounts.open(this.author).orElseThrow(), "publish");
		HttpResponse<String> sent = program.send("PUT", "/api/v1/sources/" + this.slug + "?reason=It%20is%20missing",
				"{\"id\": \"%s\", \"kind\": \"press\", \"title\": \"A paper seen twice\", \"publisher\": \"A test\"}"
					.formatted(this.slug),
				"If-None-Match", "*", "Content-Type", "application/json");
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
		waitsForAnother("/editing/proposals/" + Program.json(sent).path("proposal").path("number").asLong());
	}

	private void waitsForAnother(String proposal) {
		assertThat(proposal).startsWith("/editing/proposals/");
		assertThat(this.one.get("/sources/" + this.slug).statusCode()).isEqualTo(404);
		assertThat(this.one.get(proposal).body()).contains("another editor must publish it")
			.doesNotContain("value=\"publish\"");
		HttpResponse<String> own = this.one.send(proposal, proposal, "words", "Mine", "decision", "publish");
		assertThat(own.statusCode()).isEqualTo(422);
		assertThat(own.body()).contains("Here another editor must decide on it");
		String amending = "/editing/sources/new?id=" + this.slug + "&amends=" + proposal.replaceAll(".*/", "");
		HttpResponse<String> amended = this.one.send(amending, "/editing/sources/new", "amends",
				proposal.replaceAll(".*/", ""), "id", this.slug, "kind", "press", "title", "Mine alone", "publisher",
				"A test", "send", "1");
		assertThat(amended.statusCode()).isEqualTo(422);
		assertThat(this.one.get("/sources/" + this.slug).statusCode()).isEqualTo(404);
		assertThat(this.two.send(proposal, proposal, "words", "Seen", "decision", "publish").statusCode())
			.isEqualTo(302);
		assertThat(this.two.get("/sources/" + this.slug).body()).contains("A paper seen twice");
		for (String page : List.of(proposal, "/sources/" + this.slug + "/history")) {
			assertThat(this.two.get(page).body()).as(page).contains("Ada " + this.author, "Ada " + this.another);
		}
	}

}
