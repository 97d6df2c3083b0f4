package org.crossclaim.journey;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.testing.AtWork;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnAnotherRecord;
import org.crossclaim.testing.Paper;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the address of a page to the timeline: an editor writes, another reviews and
 * publishes, a reader reads.
 */
@OnAnotherRecord
class TwoEditorsIT {

	private final String slug = "travelled-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anAddressBecomesACounterclaimThatReadersSee(boolean scripts) throws IOException {
		new Dossier("""
				actors:
				- {id: claimant, kind: company, name: {en: The Claimant}}
				- {id: accused, kind: company, name: {en: The Accused}}
				sources:
				- {id: a-paper, kind: press, title: A paper, publisher: Paper, language: en}
				dispute: {id: travelled, title: {en: Who travelled}, summary: {en: A matter of travel.}}
				entries:
				- id: %s-claim
				  kind: allegation
				  statement: {en: The Claimant says that the Accused travelled.}
				  asserted_by: [claimant]
				  against: [accused]
				  said: 2026-02-01
				  evidence: [{source: a-paper, stance: supports, quote: They did}]
				""".formatted(this.slug)).into(this.dossiers);
		String one = Editors.make(this.jdbc, Role.EDITOR);
		String another = Editors.make(this.jdbc, Role.EDITOR);
		String proposal = write(one, scripts);
		Visitor reader = new Visitor(this.port);
		assertThat(reader.get("/entries/" + this.slug).statusCode()).isEqualTo(404);
		review(another, scripts, proposal);
		assertThat(reader.get("/entries/" + this.slug).body()).contains("The Accused says that it stayed at home.",
				"The Test Paper", "A paper", "We never left.");
		assertThat(reader.get("/disputes/travelled?axis=recorded&order=desc").body())
			.contains("/entries/" + this.slug + "\"", "The Accused says that it stayed at home.", "denied or rebutted");
		assertThat(reader.get("/changes.atom").body()).contains("/entries/" + this.slug,
				"The Accused says that it stayed at home.");
		for (String thing : List.of("/entries/" + this.slug, source())) {
			assertThat(reader.get(thing + "/history").body()).as(thing).contains("Ada " + one, "Ada " + another);
		}
	}

	/** Quick add, then the form of the entry with its new source. */
	private String write(String handle, boolean scripts) {
		try (Paper paper = new Paper(this.slug); AtWork editor = new AtWork(this.port, handle, scripts, "en")) {
			editor.go("/editing");
			editor.press("main a[href='/editing/add']");
			editor.input("url").fill(paper.story() + "?utm_source=feed#top");
			editor.press("form[action='/editing/add'] button");
			assertThat(editor.main()).contains("utm_source", "#top", "The Test Paper", "Critics of " + this.slug,
					"some day", "2026-03-02");
			sound(editor, "add", scripts);
			editor.press("form[action='/editing/entries/new'] button:not(.second)");
			assertThat(editor.input("sources[0].url").inputValue()).isEqualTo(paper.story());
			assertThat(editor.input("sources[0].authors[0]").inputValue()).isEqualTo("Ada A.");
			editor.input("sources[0].id").fill(this.slug + "-story");
			editor.input("evidence[0].source").fill(this.slug + "-story");
			sound(editor, "entry", scripts);
			editor.input("sources[0].kind").selectOption("press");
			editor.input("id").fill(this.slug);
			editor.input("dispute").fill("travelled");
			editor.input("kind").selectOption("counterclaim");
			editor.input("statement.en").fill("The Accused says that it stayed at home.");
			editor.input("asserted_by[0]").fill("accused");
			editor.press("button[name=add][value=responds_to]");
			editor.input("responds_to[0].entry").fill(this.slug + "-claim");
			editor.find("[name='responds_to[0].response'][value=denial]").press("Space");
			editor.input("said").fill("2026-03-01");
			editor.input("evidence[0].stance").selectOption("supports");
			editor.input("evidence[0].quote").fill("We never left.");
			editor.press("button[name=add][value=evidence]");
			editor.input("evidence[1].source").fill("a-paper");
			editor.input("evidence[1].stance").selectOption("context");
			editor.input("reason").fill("It is missing");
			editor.press("button[name=send]");
			if (scripts) {
				// What came of the same way without scripts is alike.
				assertThat(editor.main()).contains("Perhaps already on record", "of the same publisher and day",
						"a statement much like it in the same dispute");
				sound(editor, "alike", scripts);
				editor.press("#alike button[name=send]");
			}
			assertThat(editor.path()).matches("/editing/proposals/\\d+");
			assertThat(editor.main()).contains("another editor must publish it");
			assertThat(editor.find("button[value=publish]").count()).isZero();
			return editor.path();
		}
	}

	private void review(String handle, boolean scripts, String proposal) {
		try (AtWork editor = new AtWork(this.port, handle, scripts, "en")) {
			editor.go("/editing/proposals");
			editor.press("main a[href='" + proposal + "']");
			assertThat(editor.main()).contains("It is missing", "The Test Paper",
					"The Accused says that it stayed at home.", "We never left.", "it moves the standing",
					"denied or rebutted by The Accused");
			sound(editor, "review", scripts);
			editor.press("button[value=publish]");
			assertThat(editor.main()).contains("published", "Ada " + handle);
		}
	}

	private String source() {
		return "/sources/" + this.slug + "-story";
	}

	/** The same page is looked at once. */
	private static void sound(AtWork editor, String name, boolean scripts) {
		if (scripts) {
			editor.isSound(name);
		}
	}

}
