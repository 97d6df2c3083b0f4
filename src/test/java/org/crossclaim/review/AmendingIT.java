package org.crossclaim.review;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reviewer amends, and what is said again, in the form of the thing.
 */
@OnPostgres
class AmendingIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	private String contributor = "";

	private String slug = "";

	@BeforeEach
	void takeANewSlug() {
		this.slug = "amended-" + UUID.randomUUID();
		this.contributor = Editors.make(this.jdbc, Role.CONTRIBUTOR);
		publish(record());
	}

	@Test
	void isAmendedAndPublishedInTheFormAndBothVersionsStayVisible() {
		String page = propose("""
				{"actors": [{"id": "%s-three", "kind": "company", "name": {"en": "Three"}}], """.formatted(this.slug)
				+ claim("Two copied many lines", "court-record").strip().substring(1));
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		assertThat(editor.get(page).body()).contains("Amend this in the form and publish");
		String number = page.substring(page.lastIndexOf('/') + 1);
		String form = "/editing/entries/" + this.slug + "-claim?amends=" + number;
		assertThat(editor.get(form).body()).contains("Two copied many lines", "name=\"amends\" value=\"" + number);
		HttpResponse<String> faulty = editor.send(form, form, amendment(number, "1", ""));
		assertThat(faulty.statusCode()).isEqualTo(422);
		HttpResponse<String> sent = editor.send(form, form, amendment(number, "1", "2025-01-01"));
		assertThat(sent.headers().firstValue("Location").orElse("")).endsWith(page);
		assertThat(editor.get(page).body()).contains("What the reviewer changed in it", "With thanks", "many")
			.containsPattern("<ins>(?:(?!</ins>).)*several");
		assertThat(editor.get("/entries/" + this.slug + "-claim").body()).contains("Two copied several lines");
		assertThat(editor.get("/actors/" + this.slug + "-three").statusCode()).isEqualTo(200);
	}

	@Test
	void aStaleOneOpensMergedInTheFormAndIsPublishedFromThere() {
		String page = propose(claim("Two copied many lines", "press"));
		publish(claim("Two copied lines", "page 2"));
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		assertThat(editor.get(page).body()).contains("merged with what was changed since");
		String number = page.substring(page.lastIndexOf('/') + 1);
		String form = "/editing/entries/" + this.slug + "-claim?amends=" + number;
		HttpResponse<String> merged = editor.get(form);
		assertThat(merged.statusCode()).isEqualTo(200);
		assertThat(merged.body()).contains("Two copied many lines", "value=\"page 2\"");
		assertThat(editor.send(form, form, amendment(number, "2", "2025-01-01")).statusCode()).isEqualTo(302);
		assertThat(editor.get("/entries/" + this.slug + "-claim").body()).contains("Two copied several lines");
	}

	@Test
	void whatElseWasChangedSinceIsNotPublishedOverAndIsNamed() {
		String source = """
				{"sources": [{"id": "%s-first", "kind": "press", "title": "%s", "publisher": "Paper"}]}""";
		String page = propose(source.formatted(this.slug, "A better title").replaceFirst("}]}", "}], ")
				+ claim("Two copied many lines", "press").strip().substring(1));
		publish(source.formatted(this.slug, "Another title"));
		String number = page.substring(page.lastIndexOf('/') + 1);
		String form = "/editing/entries/" + this.slug + "-claim?amends=" + number;
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		HttpResponse<String> refused = editor.send(form, form, amendment(number, "1", "2025-01-01"));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("The source “" + this.slug + "-first” was changed since this was made.",
				"Two copied several lines");
	}

	@Test
	void severalThingsAreAmendedBeforeItIsPublished() {
		String page = propose("""
				{"actors": [{"id": "%s-three", "kind": "company", "name": {"en": "Three"}}], """.formatted(this.slug)
				+ claim("Two copied many lines", "press").strip().substring(1));
		publish(claim("Two copied lines", "page 2"));
		String number = page.substring(page.lastIndexOf('/') + 1);
		String form = "/editing/entries/" + this.slug + "-claim?amends=" + number;
		String another = "/editing/actors/new?id=" + this.slug + "-three&amends=" + number;
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		String[] faulty = amendment(number, "2", "");
		faulty[faulty.length - 1] = "amend";
		assertThat(editor.send(form, form, faulty).statusCode()).isEqualTo(422);
		String[] kept = amendment(number, "2", "2025-01-01");
		kept[kept.length - 1] = "amend";
		HttpResponse<String> sent = editor.send(form, form, kept);
		assertThat(sent.headers().firstValue("Location").orElse("")).endsWith(page + "?words=With+thanks");
		String body = editor.get(page + "?words=With+thanks").body();
		assertThat(body)
			.contains("Amended by Ada editor-", "With thanks</textarea>", "Publish as amended", "value=\"publish\"")
			.containsPattern("<ins>(?:(?!</ins>).)*several");
		assertThat(editor.get("/entries/" + this.slug + "-claim").body()).doesNotContain("several lines");
		assertThat(editor.get(another).body()).contains("value=\"Three\"");
		assertThat(editor
			.send(another, "/editing/actors/new", "amends", number, "id", this.slug + "-three", "kind", "company",
					"name.en", "The Third", "send", "amend")
			.statusCode()).isEqualTo(302);
		assertThat(editor.send(page, page, "words", "With thanks", "decision", "publish").statusCode()).isEqualTo(302);
		assertThat(editor.get("/entries/" + this.slug + "-claim").body()).contains("Two copied several lines");
		assertThat(editor.get("/actors/" + this.slug + "-three").body()).contains("The Third");
		assertThat(editor.get(page).body()).contains("What the reviewer changed in it", "The Third");
	}

	@Test
	void nobodyElseAmends() {
		String page = propose(claim("Two copied many lines", "press"));
		String form = "/editing/entries/" + this.slug + "-claim?amends=" + page.substring(page.lastIndexOf('/') + 1);
		assertThat(Editors.signedIn(this.port, this.contributor).get(form).statusCode()).isEqualTo(404);
	}

	@Test
	void anEarlierVersionIsRestoredWithAReason() {
		publish("{\"sources\": [{\"id\": \"%s-first\", \"kind\": \"press\", \"title\": \"Another\", \"publisher\": \"Paper\"}]}"
			.formatted(this.slug));
		String history = "/sources/" + this.slug + "-first/history";
		String form = "/editing/sources/" + this.slug + "-first?revision=1";
		Visitor author = Editors.signedIn(this.port, this.contributor);
		assertThat(author.get(history).body()).containsOnlyOnce("Restore this version").contains("?revision=1");
		assertThat(author.get(form).body()).contains("This is what revision 1 said", "value=\"The first\"");
		String[] typed = { "base", "2", "revision", "1", "kind", "press", "title", "The first", "publisher", "Paper",
				"send", "1", "reason", "" };
		HttpResponse<String> refused = author.send(form, form, typed);
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("id=\"reason-wrong\"", "This is what revision 1 said");
		typed[typed.length - 1] = "It was right";
		assertThat(author.send(form, form, typed).headers().firstValue("Location").orElse(""))
			.contains("/editing/proposals/");
		Visitor editor = Editors.signedIn(this.port, Editors.make(this.jdbc, Role.EDITOR));
		assertThat(editor.send(form, form, typed).headers().firstValue("Location").orElse("")).contains("/sources/");
		assertThat(editor.get(history).body()).contains(">restoration<", "It was right");
	}

	private String[] amendment(String number, String base, String said) {
		return new String[] { "amends", number, "base", base, "dispute", this.slug, "kind", "allegation",
				"statement.en", "One says that Two copied several lines.", "asserted_by[0]", this.slug + "-one",
				"against[0]", this.slug + "-two", "said", said.isEmpty() ? "2025-13-01" : said, "evidence[0].source",
				this.slug + "-first", "evidence[0].stance", "supports", "evidence[0].locator", "page 2", "reason",
				"With thanks", "send", "1" };
	}

	private void publish(String dossier) {
		this.proposals.propose(new Author(null, "Ed Itor", true), Door.FORM, "For a test", dossier, List.of());
	}

	private String propose(String dossier) {
		return "/editing/proposals/" + this.proposals
			.propose(new Author(null, "Con Tributor", false), Door.FORM, "To test", dossier, List.of())
			.number();
	}

	private String record() {
		String text = """
				"actors": [{"id": "SLUG-one", "kind": "company", "name": {"en": "One"}},
				  {"id": "SLUG-two", "kind": "company", "name": {"en": "Two"}}],
				"sources": [{"id": "SLUG-first", "kind": "press", "title": "The first", "publisher": "Paper"}],
				"disputes": [{"id": "SLUG", "title": {"en": "Lines"}, "summary": {"en": "Who copied lines."}}],
				""";
		return "{" + text.replace("SLUG", this.slug) + claim("Two copied lines", "press").substring(1);
	}

	private String claim(String what, String locator) {
		return """
				{"entries": [{"id": "SLUG-claim", "dispute": "SLUG", "kind": "allegation",
				  "statement": {"en": "One says that WHAT."}, "asserted_by": ["SLUG-one"], "against": ["SLUG-two"],
				  "said": "2025-01-01",
				  "evidence": [{"source": "SLUG-first", "stance": "supports", "locator": "LOCATOR"}]}]}"""
			.replace("SLUG", this.slug)
			.replace("WHAT", what)
			.replace("LOCATOR", locator);
	}

}
