package org.crossclaim.housekeeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.crossclaim.account.Role;
import org.crossclaim.entry.Recomputing;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is withdrawn leaves every door, and comes back as it was.
 */
@OnPostgres
class HousekeepingIT {

	private static final String KEPT = """
			actors:
			- {id: kept-one, kind: company, name: {en: Firstly Kept}}
			- {id: kept-two, kind: company, name: {en: Secondly Kept}}
			sources:
			- {id: kept-paper, kind: press, title: A kept paper, publisher: Kept Press, language: en, published: 2025-01-01}
			dispute: {id: kept, title: {en: Kept in order}, summary: {en: A record to be tidied.}}
			entries:
			- id: kept-claim
			  kind: allegation
			  statement: {en: Firstly Kept says that Secondly Kept emptied its larder.}
			  asserted_by: [kept-one]
			  against: [kept-two]
			  said: 2025-01-01
			  resolution: [{outcome: rejected, by: kept-ruling}]
			  evidence: [{source: kept-paper, stance: supports, quote: an empty larder}]
			- id: kept-reply
			  kind: counterclaim
			  statement: {en: Secondly Kept says that it never saw a larder.}
			  asserted_by: [kept-two]
			  responds_to: [kept-claim]
			  response: denial
			  said: 2025-02-01
			  evidence: [{source: kept-paper, stance: supports}]
			- id: kept-ruling
			  kind: development
			  statement: {en: A court ruled on a larder.}
			  happened: 2025-03-01
			  bears_on: [kept-claim]
			  evidence: [{source: kept-paper, stance: supports}]
			""";

	private static final String FORM = "/editing/entries/kept-claim/withdrawal";

	private static final String BACK = "/editing/entries/kept-claim/restoration";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Exporting exporting;

	@Autowired
	private Recomputing recomputing;

	private Visitor editor;

	private Visitor reader;

	@BeforeEach
	void keep() throws IOException {
		this.reader = new Visitor(this.port);
		this.editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		new Dossier(KEPT).into(this.dossiers);
	}

	/** Other tests share this record, and export it whole. */
	@AfterEach
	void bringBack() {
		for (String slug : new String[] { "kept-claim", "kept-reply", "kept-ruling" }) {
			if (this.reader.get("/entries/" + slug).statusCode() == 410) {
				restore(slug);
			}
		}
	}

	@Test
	void whatIsWithdrawnSaysSoAndNothingElse() {
		withdraw("kept-claim", "Its source was misread");
		HttpResponse<String> page = this.reader.get("/entries/kept-claim");
		assertThat(page.statusCode()).isEqualTo(410);
		assertThat(page.body()).contains("Its source was misread", "Withdrawn")
			.doesNotContain("larder", "Firstly Kept", "Secondly Kept");
		HttpResponse<String> program = this.reader.get("/api/v1/entries/kept-claim");
		assertThat(program.statusCode()).isEqualTo(410);
		assertThat(program.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(program.body()).contains("Its source was misread", "\"withdrawn\"").doesNotContain("larder");
		assertThat(this.reader.get("/api/v1/entries/kept-claim/document").statusCode()).isEqualTo(410);
		assertThat(this.reader.get("/entries/kept-claim/history").statusCode()).isEqualTo(410);
		assertThat(this.reader.get("/entries/kept-claim/suggest").statusCode()).isEqualTo(410);
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR).get("/entries/kept-claim/history").body())
			.doesNotContain("larder");
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR).get(BACK).body()).doesNotContain("larder");
		assertThat(this.editor.get("/entries/kept-claim/history").body()).contains("emptied its larder", "withdrawal");
		assertThat(this.editor.get("/editing/entries/kept-claim").statusCode()).isEqualTo(410);
	}

	@Test
	void itLeavesEveryListFeedCountAndExport() {
		Instant before = Instant.now();
		long entries = counted();
		withdraw("kept-claim", "Its source was misread");
		for (String door : new String[] { "/", "/disputes/kept", "/api/v1/disputes/kept/timeline", "/actors/kept-one",
				"/sources/kept-paper", "/changes", "/changes.atom", "/disputes/kept/changes",
				"/disputes/kept/changes.atom", "/corrections", "/entries/kept-reply", "/entries/kept-ruling" }) {
			HttpResponse<String> answer = this.reader.get(door);
			assertThat(answer.statusCode()).as(door).isEqualTo(200);
			assertThat(answer.body()).as(door).doesNotContain("emptied its larder", "an empty larder");
		}
		assertThat(this.reader.get("/disputes/kept/changes").body()).contains("An entry was withdrawn",
				"Its source was misread");
		assertThat(export()).contains("kept-reply", "off_record", "withdrawn: true")
			.doesNotContain("emptied its larder");
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		this.exporting.whole(DossierFormat.YAML, whole);
		assertThat(whole.toString(StandardCharsets.UTF_8))
			.containsPattern(
					"off_record:(?s:.*)- id: kept-claim\\s+dispute: kept\\s+kind: allegation\\s+withdrawn: true\\s")
			.doesNotContain("emptied its larder");
		assertThat(counted()).isEqualTo(entries - 1);
		assertThat(this.reader.get("/entries/kept-claim?as-of=" + before).body()).contains("emptied its larder");
		assertThat(this.reader.get("/disputes/kept?as-of=" + before).body()).contains("emptied its larder");
		assertNothingDiffers();
	}

	@Test
	void whatAnswersItStaysAndSaysSo() {
		withdraw("kept-claim", "Its source was misread");
		assertThat(this.reader.get("/entries/kept-reply").body()).contains("never saw a larder",
				"It names an entry that is off the record:", "href=\"/entries/kept-claim\"");
	}

	@Test
	void aWithdrawnReplyAndAWithdrawnRulingCountNoMore() {
		assertThat(standing()).isEqualTo("contested rejected");
		withdraw("kept-reply", "Said by somebody else");
		assertThat(standing()).isEqualTo("unanswered rejected");
		withdraw("kept-ruling", "Of another case");
		assertThat(standing()).isEqualTo("unanswered open");
		assertNothingDiffers();
		restore("kept-reply");
		restore("kept-ruling");
		assertThat(standing()).isEqualTo("contested rejected");
		assertNothingDiffers();
	}

	@Test
	void broughtBackItIsAsItWas() {
		String before = this.reader.get("/api/v1/disputes/kept/timeline").body().replaceAll("\"revision\":\\d+", "");
		String exported = export();
		withdraw("kept-claim", "Its source was misread");
		restore("kept-claim");
		assertThat(this.reader.get("/api/v1/disputes/kept/timeline").body().replaceAll("\"revision\":\\d+", ""))
			.isEqualTo(before);
		assertThat(export()).isEqualTo(exported);
		assertThat(this.jdbc.sql("""
				select r.classes[1] from revision r join subject_slug s on s.subject = r.subject
				where s.slug = 'kept-claim' order by r.number desc limit 2""").query(String.class).list())
			.containsExactly("restoration", "withdrawal");
		assertNothingDiffers();
	}

	@Test
	void theReasonIsGivenAndNamesNobody() {
		assertThat(this.editor.send(FORM, FORM, "reason", " ").statusCode()).isEqualTo(422);
		HttpResponse<String> refused = this.editor.send(FORM, FORM, "reason", "Unfair to Secondly Kept");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("The reason names Secondly Kept", "Unfair to Secondly Kept</textarea>");
		assertThat(this.reader.get("/entries/kept-claim").statusCode()).isEqualTo(200);
	}

	@Test
	void theReasonNamesNobodyByANameThatCameMeanwhile() throws IOException {
		String proposal = Visitor.leadsTo(Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR)
			.send(FORM, FORM, "reason", "Thirdly Kept says it was misquoted"));
		new Dossier(KEPT.replace("{en: Secondly Kept}", "{en: Secondly Kept}, aliases: [Thirdly Kept]"))
			.into(this.dossiers);
		HttpResponse<String> refused = this.editor.send(proposal, proposal, "words", "", "decision", "publish");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("The reason names Thirdly Kept");
		assertThat(this.reader.get("/entries/kept-claim").statusCode()).isEqualTo(200);
		this.editor.send(proposal, proposal, "words", "It names somebody", "decision", "decline");
	}

	@Test
	void aContributorProposesAndAnEditorDecides() {
		Visitor contributor = Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR);
		String proposal = Visitor.leadsTo(contributor.send(FORM, FORM, "reason", "Said twice"));
		assertThat(proposal).startsWith("/editing/proposals/");
		assertThat(this.reader.get("/entries/kept-claim").statusCode()).isEqualTo(200);
		assertThat(this.editor.get(proposal).body()).contains("Withdrawal: it would leave every list", "Said twice");
		assertThat(this.editor.send(proposal, proposal, "words", "", "decision", "publish").statusCode())
			.isEqualTo(302);
		assertThat(this.reader.get("/entries/kept-claim").statusCode()).isEqualTo(410);
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.ADMINISTRATOR).get("/editing/audit").body())
			.contains("withdrew", "kept-claim");
	}

	@Test
	void whoDecidesSeesTheStandingThatItWouldMove() {
		Visitor contributor = Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR);
		String reply = "/editing/entries/kept-reply/withdrawal";
		String withdrawal = Visitor.leadsTo(contributor.send(reply, reply, "reason", "Said twice"));
		assertThat(this.editor.get(withdrawal).body()).contains("it moves the standing of these entries",
				"never saw a larder", "<li>no longer on record</li>", "href=\"/entries/kept-claim\"",
				"denied or rebutted by Secondly Kept");
		this.editor.send(withdrawal, withdrawal, "words", "", "decision", "publish");
		assertThat(contributor.get(withdrawal).body())
			.contains("It moved the standing", "no longer on record", "denied or rebutted by Secondly Kept")
			.doesNotContain("never saw a larder");
		String back = "/editing/entries/kept-reply/restoration";
		String restoration = Visitor.leadsTo(contributor.send(back, back, "reason", "Said once"));
		assertThat(this.editor.get(restoration).body()).contains("<li>not on record</li>",
				"denied or rebutted by Secondly Kept");
	}

	@Test
	void nobodySaysAnythingElseOfItMeanwhile() throws IOException {
		withdraw("kept-claim", "Its source was misread");
		new Dossier(KEPT).into(this.dossiers);
		assertThat(this.reader.get("/entries/kept-claim").statusCode()).isEqualTo(410);
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Dossier(KEPT.replace("its larder", "its cellar")).into(this.dossiers))
			.withMessageContaining("rule.is-withdrawn");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("""
						insert into revision (subject, number, kind, change, classes, digest, document)
						select r.subject, r.number + 1, r.kind, (select min(number) from change), '{wording}', r.digest, r.document
						from revision r join subject_slug s on s.subject = r.subject
						where s.slug = 'kept-claim' order by r.number desc limit 1""")
				.update())
			.withMessageContaining("is restored before anything else");
	}

	@Test
	void visitorsAndForeignFormsChangeNothing() {
		assertThat(Visitor.leadsTo(this.reader.get(FORM))).contains("/sign-in");
		assertThat(this.reader.post(FORM, "", "reason", "Mine").statusCode()).isNotEqualTo(200);
		assertThat(this.editor.post(FORM, "forged", "reason", "Mine").statusCode()).isEqualTo(403);
		assertThat(this.editor.get(BACK).statusCode()).isEqualTo(404);
		assertThat(this.editor.get("/editing/entries/never-kept/withdrawal").statusCode()).isEqualTo(404);
		assertThat(this.reader.get("/entries/kept-claim").statusCode()).isEqualTo(200);
	}

	private void withdraw(String slug, String reason) {
		String form = "/editing/entries/" + slug + "/withdrawal";
		assertThat(Visitor.leadsTo(this.editor.send(form, form, "reason", reason))).isEqualTo("/entries/" + slug);
	}

	private void restore(String slug) {
		String form = "/editing/entries/" + slug + "/restoration";
		assertThat(Visitor.leadsTo(this.editor.send(form, form, "reason", "Withdrawn by mistake")))
			.isEqualTo("/entries/" + slug);
	}

	private String standing() {
		return this.jdbc.sql(
				"select challenge || ' ' || resolution from timeline_line where slug = 'kept-claim' and valid_until is null")
			.query(String.class)
			.single();
	}

	private long counted() {
		return this.jdbc.sql("""
				select coalesce(sum(n), 0) from timeline_tally
				where dispute = (select subject from subject_slug where kind = 'dispute' and slug = 'kept')""")
			.query(Long.class)
			.single();
	}

	private String export() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.exporting.dispute(new Slug("kept"), DossierFormat.YAML, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private void assertNothingDiffers() {
		Recomputing.Differences found = this.recomputing.compare();
		assertThat(found.entries()).isEmpty();
		assertThat(found.counts()).isZero();
	}

}
