package org.crossclaim.reply;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.account.Role;
import org.crossclaim.account.Seals;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.housekeeping.Housekeeping;
import org.crossclaim.housekeeping.Merge;
import org.crossclaim.shared.Blank;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A statement by an actor named on record, from the form to the place where its answer
 * stands, word for word.
 */
@OnPostgres
class StatementIT {

	private static final Pattern RECEIPT = Pattern.compile("/receipts/[A-Za-z0-9_-]{43}");

	private static final String TEXT = "We did not do it; “nobody” did.\n\n\tAnd we say so <b>here</b>,\n今天也這樣說。";

	private static int hosts = 10;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Statements statements;

	@Autowired
	private Housekeeping housekeeping;

	@Autowired
	private Seals seals;

	private String mark = "";

	private String entry = "";

	private Visitor reader = new Visitor(0);

	@BeforeEach
	void putAnAllegationOnRecord() {
		this.mark = UUID.randomUUID().toString().substring(0, 8);
		this.entry = "/entries/claim-" + this.mark;
		this.reader = new Visitor(this.port, "127.0.2." + hosts++);
		propose("""
				{"actors": [{"id": "accuser-#", "kind": "company", "name": {"en": "Accuser #"}},
				  {"id": "bystander-#", "kind": "company", "name": {"en": "Bystander #"}},
				  {"id": "accused-#", "kind": "company", "name": {"en": "Accused #", "zh-Hant": "被告 #"}}],
				 "disputes": [{"id": "matter-#", "title": {"en": "A matter"}, "summary": {"en": "A matter."}}],
				 "sources": [{"id": "paper-#", "kind": "press", "title": "The paper", "publisher": "Paper"}],
				 "entries": [{"id": "claim-#", "dispute": "matter-#", "kind": "allegation",
				  "statement": {"en": "Accuser # says that Accused # did it."}, "asserted_by": ["accuser-#"],
				  "against": ["accused-#"], "said": "2026-01-05", "evidence": [{"source": "paper-#", "stance": "supports"}]}]}""");
	}

	@Test
	void standsOnRecordWordForWordWhereTheAnswerStands() {
		assertThat(this.reader.get(this.entry).body()).contains("href=\"" + this.entry + "/statement\"");
		assertThat(this.reader.get("/actors/accused-" + this.mark).body())
			.contains("href=\"/actors/accused-" + this.mark + "/statement\"");
		assertThat(this.reader.get("/actors/accused-" + this.mark + "/statement").body())
			.contains("href=\"" + this.entry + "/statement?actor=accused-" + this.mark);
		assertThat(this.reader.get(this.entry + "/statement?actor=accused-" + this.mark).body())
			.contains("checked=\"checked\"", "500 of them fit");
		String receipt = send();
		assertThat(this.reader.get(receipt).body())
			.contains("No editor has decided on it yet", "&lt;b&gt;here", "noindex")
			.doesNotContain("press@accused.example", "Penny Speaker");
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		String page = "/editing/statements/" + number(receipt);
		assertThat(editor.get("/editing").body()).contains("href=\"/editing/statements\"");
		assertThat(editor.get("/editing/statements").body()).contains("href=\"" + page + "\"");
		assertThat(editor.get(page).body()).contains("press@accused.example", "Penny Speaker", "as spokesperson");
		HttpResponse<String> refused = editor.send(page, page + "/check", "how", " ");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("id=\"how-wrong\"", "id=\"response-wrong\"");
		List<String> form = form(editor, receipt);
		assertThat(form).contains("counterclaim", "accused-" + this.mark, "claim-" + this.mark, "denial", TEXT,
				"primary-statement", "matter-" + this.mark);
		assertThat(this.reader.get(receipt).body()).contains("An editor checked who sent it");
		HttpResponse<String> sent = submit(editor, form, "statement.en",
				"Accused " + this.mark + " says that it did not.");
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
		String reply = Visitor.leadsTo(sent);
		assertThat(this.reader.get(receipt).body()).contains("It stands on record, word for word", reply);
		assertThat(Jsoup.parse(this.reader.get(this.entry).body()).select(".slot").text()).contains(
				"Accused " + this.mark + " says that it did not.", "Sent to us on ", "unedited",
				"We did not do it; “nobody” did.", "今天也這樣說。");
		assertThat(this.reader.get(this.entry + "?hl=zh-Hant").body()).contains("送達本紀錄，一字未改");
		Document own = Jsoup.parse(this.reader.get(reply + "?hl=en").body());
		assertThat(own.select(".evidence blockquote").stream().map((quote) -> quote.wholeText())).contains(TEXT);
		assertThat(own.select(".evidence").text()).contains("Sent to us on ");
		assertThat(this.reader.get(reply + "/history").body()).contains("from a statement sent to us");
		assertThat(editor.send(page, page, "reason", "Late").body()).contains("stands on record already");
	}

	@Test
	void nobodyChangesAWordOfIt() {
		String receipt = send();
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		List<String> form = form(editor, receipt);
		String line = "Accused says that it did not.";
		HttpResponse<String> otherwise = submit(editor, replaced(form, "evidence[0].quote", "We did do it."),
				"statement.en", line);
		assertThat(otherwise.statusCode()).isEqualTo(422);
		assertThat(wrong(otherwise, "evidence[0].quote")).contains("quoted whole and word for word");
		HttpResponse<String> another = submit(editor, replaced(replaced(form, "asserted_by[0]", "accuser-" + this.mark),
				"sources[0].published_by", "accuser-" + this.mark), "statement.en", line);
		assertThat(wrong(another, "sources[0].published_by")).contains("published by whoever sent it");
		HttpResponse<String> elsewhere = submit(editor,
				replaced(replaced(replaced(form, "evidence[0].source", "paper-" + this.mark), "evidence[0].quote", "x"),
						"asserted_by[0]", "accuser-" + this.mark),
				"statement.en", line);
		assertThat(wrong(elsewhere, "evidence")).contains("has to rest on the statement");
		assertThat(wrong(elsewhere, "asserted_by")).contains("asserted by whoever sent");
		String reply = Visitor.leadsTo(submit(editor, form, "statement.en", line));
		Visitor contributor = Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR);
		List<String> later = replaced(filled(contributor.get("/editing" + reply)), "reason", "To change it");
		HttpResponse<String> shortened = propose(contributor, reply,
				replaced(later, "evidence[0].quote", "We did not do it"));
		assertThat(wrong(shortened, "evidence[0].quote")).contains("quoted whole and word for word");
		HttpResponse<String> gone = propose(contributor, reply,
				replaced(replaced(later, "evidence[0].source", "paper-" + this.mark), "evidence[0].quote", ""));
		assertThat(wrong(gone, "evidence")).contains("keeps citing it");
		HttpResponse<String> worded = propose(contributor, reply,
				replaced(later, "statement.en", "Accused denies it."));
		assertThat(Visitor.leadsTo(worded)).startsWith("/editing/proposals/");
		assertThatThrownBy(() -> this.jdbc.sql("update statement set text = 'x'").update())
			.hasMessageContaining("what it said is never changed");
	}

	@Test
	void followsWhateverItNamesIsCalledMeanwhile() {
		String receipt = send();
		Author author = new Author(null, "A test", true);
		this.housekeeping.rename(author, SubjectKind.ENTRY, "claim-" + this.mark, "renamed-" + this.mark,
				"Badly chosen");
		this.housekeeping.rename(author, SubjectKind.ACTOR, "accused-" + this.mark, "named-" + this.mark,
				"Badly chosen");
		assertThat(this.reader.get(receipt).body()).contains("/entries/renamed-" + this.mark,
				"/actors/named-" + this.mark);
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		List<String> form = form(editor, receipt);
		assertThat(form).contains("renamed-" + this.mark, "named-" + this.mark).doesNotContain("accused-" + this.mark);
		assertThat(submit(editor, form, "statement.en", "It says that it did not.").statusCode()).isEqualTo(302);
		assertThatThrownBy(() -> this.housekeeping.rename(author, SubjectKind.SOURCE, stated(receipt).source(),
				"other-" + this.mark, "To hide it"))
			.hasMessageContaining("sent-keeps-its-slug");
		this.housekeeping.merge(author,
				new Merge(SubjectKind.ACTOR, "named-" + this.mark, "bystander-" + this.mark, true),
				"bystander-" + this.mark, "They are one");
		assertThat(this.reader.get(receipt).body()).contains("/actors/bystander-" + this.mark);
		assertThat(Jsoup.parse(this.reader.get("/entries/renamed-" + this.mark).body()).select(".slot").text())
			.contains("It says that it did not.", "Sent to us on ", "今天也這樣說。");
	}

	@Test
	void goesWhereItIsRemovedForLegalReasonsAndItsHashStays() {
		String receipt = send();
		String waiting = send();
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		submit(editor, form(editor, receipt), "statement.en", "It says that it did not.");
		Stated before = stated(receipt);
		String path = "/editing/sources/" + before.source() + "/removal";
		Visitor administrator = Editors.signedIn(this.port, this.jdbc, Role.ADMINISTRATOR);
		administrator.send(path, path, "ground", "court-order", "words", "An order", "typed", before.source());
		assertThat(stated(receipt)).extracting(Stated::text, Stated::digest, Stated::means)
			.containsExactly(Blank.MARK, before.digest(), null);
		assertThat(this.reader.get(receipt).body()).doesNotContain("We did not do it");
		assertThat(this.reader.get(this.entry).body()).doesNotContain("We did not do it", "Sent to us on ");
		assertThat(stated(waiting).state()).isEqualTo(StatementState.WAITING);
		String whole = "/editing" + this.entry + "/removal";
		administrator.send(whole, whole, "ground", "court-order", "words", "An order", "typed", "claim-" + this.mark);
		assertThat(stated(waiting)).extracting(Stated::text, Stated::state)
			.containsExactly(Blank.MARK, StatementState.DECLINED);
	}

	@Test
	void isDeclinedWithAReasonThatTheReceiptTells() {
		String receipt = send();
		String page = "/editing/statements/" + number(receipt);
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		assertThat(editor.send(page, page, "reason", "").body()).contains("id=\"reason-wrong\"");
		assertThat(editor.send(page, page, "reason", "Nobody there knew of it").statusCode()).isEqualTo(302);
		assertThat(this.reader.get(receipt + "?hl=zh-Hant").body()).contains("未獲採用", "Nobody there knew of it");
		assertThat(editor.send("/editing", page + "/check", "how", "By letter", "response", "denial").body())
			.contains("declined already");
		assertThat(filled(editor.get("/editing/entries/new?occasion=statement-" + number(receipt))))
			.doesNotContain(TEXT);
	}

	@Test
	void everyFaultStandsAtItsFieldAndNothingTypedIsLost() {
		HttpResponse<String> refused = post("actor", "accuser", "text", "字".repeat(501), "means", "Call us");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body())
			.contains("id=\"actor-wrong\"", "id=\"text-wrong\"", "id=\"language-wrong\"", "id=\"name-wrong\"",
					"id=\"capacity-wrong\"", "301 words", "Call us", "字".repeat(501))
			.doesNotContain("id=\"means-wrong\"");
		assertThat(post().body()).contains("Write the statement");
		assertThat(this.reader.post(this.entry + "/statement", "").statusCode()).isEqualTo(403);
		assertThat(this.jdbc.sql("select count(*) from statement where actor = ?")
			.param("accused-" + this.mark)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void onlyEditorsSeeWhatWasSent() {
		String number = number(send());
		Visitor contributor = Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR);
		assertThat(contributor.get("/editing/statements/" + number).statusCode()).isEqualTo(403);
		assertThat(contributor.get("/editing/entries/new?occasion=statement-" + number).body())
			.doesNotContain("We did not do it");
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		HttpResponse<String> unchecked = editor.send("/editing", "/editing/entries/new", "occasion",
				"statement-" + number, "reason", "Unchecked", "send", "1");
		assertThat(unchecked.statusCode()).isEqualTo(422);
		assertThat(unchecked.body()).contains("Nobody has checked yet who sent");
		assertThat(this.reader.get("/entries/no-such-entry/statement").statusCode()).isEqualTo(404);
		assertThat(this.reader.get("/actors/no-such-actor/statement").statusCode()).isEqualTo(404);
	}

	@Test
	void whoSentItIsForgottenInTime() {
		String receipt = send();
		this.statements.forget();
		assertThat(stated(receipt).means()).isEqualTo("press@accused.example");
		this.jdbc.sql("alter table statement disable trigger statement_keeps_what_was_said").update();
		this.jdbc.sql("update statement set sent = sent - interval '366 days' where number = ?")
			.param(Long.valueOf(number(receipt)))
			.update();
		this.jdbc.sql("alter table statement enable trigger statement_keeps_what_was_said").update();
		this.statements.forget();
		assertThat(stated(receipt)).extracting(Stated::means, Stated::name, Stated::capacity).containsOnlyNulls();
		assertThat(stated(receipt).text()).isEqualTo(TEXT);
	}

	/**
	 * The form that opens once an editor has checked who sent it, as names and values.
	 */
	private List<String> form(Visitor editor, String receipt) {
		String page = "/editing/statements/" + number(receipt);
		HttpResponse<String> checked = editor.send(page, page + "/check", "how", "By letter of 3 March", "response",
				"denial", "response", "context");
		String form = Visitor.leadsTo(checked);
		assertThat(form).isEqualTo("/editing/entries/new?occasion=statement-" + number(receipt));
		return filled(editor.get(form));
	}

	private static List<String> filled(HttpResponse<String> page) {
		List<String> fields = new ArrayList<>();
		Jsoup.parse(page.body()).select("form.edit").forms().getFirst().formData().forEach((field) -> {
			if (!field.key().equals("_csrf")) {
				fields.addAll(List.of(field.key(), field.value()));
			}
		});
		return fields;
	}

	private static List<String> replaced(List<String> form, String name, String value) {
		List<String> fields = new ArrayList<>(form);
		for (int i = 0; i < fields.size(); i += 2) {
			if (fields.get(i).equals(name)) {
				fields.set(i + 1, value);
			}
		}
		assertThat(fields).contains(name);
		return fields;
	}

	/** Sends it although a much like entry is on record. */
	private static HttpResponse<String> submit(Visitor editor, List<String> form, String name, String value) {
		return editor.send("/editing", "/editing/entries/new", array(replaced(form, name, value), "send", "another"));
	}

	private static HttpResponse<String> propose(Visitor contributor, String path, List<String> form) {
		return contributor.send("/editing", "/editing" + path, array(form, "send", "1"));
	}

	private static String[] array(List<String> form, String... more) {
		List<String> fields = new ArrayList<>(form);
		fields.addAll(Arrays.asList(more));
		return fields.toArray(String[]::new);
	}

	private static String wrong(HttpResponse<String> answer, String field) {
		assertThat(answer.statusCode()).isEqualTo(422);
		return Jsoup.parse(answer.body()).select("[id=" + field + "-wrong]").text();
	}

	private String send() {
		HttpResponse<String> answer = post("actor", "accused-" + this.mark, "text", TEXT.replace("\n", "\r\n"),
				"language", "en", "name", "Penny Speaker", "capacity", "as spokesperson", "means",
				"press@accused.example");
		Matcher receipt = RECEIPT.matcher(answer.headers().firstValue("Location").orElse(""));
		assertThat(receipt.find()).as(answer.body()).isTrue();
		return receipt.group();
	}

	private HttpResponse<String> post(String... fields) {
		String path = this.entry + "/statement";
		String opened = this.seals.seal("public form " + path,
				String.valueOf(Instant.now().minusSeconds(10).toEpochMilli()), Duration.ofHours(1));
		return this.reader.send(path, path, array(List.of("opened", opened), fields));
	}

	private Stated stated(String receipt) {
		return this.statements.of(receipt.substring("/receipts/".length())).orElseThrow();
	}

	private String number(String receipt) {
		return String.valueOf(stated(receipt).number());
	}

	private void propose(String dossier) {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test",
				dossier.replace("#", this.mark), List.of());
	}

}
