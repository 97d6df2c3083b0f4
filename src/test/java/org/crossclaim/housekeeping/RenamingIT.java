package org.crossclaim.housekeeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.ApiTokens;
import org.crossclaim.account.Role;
import org.crossclaim.entry.Recomputing;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Program;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What goes by another slug is found by both, and the record names it by one.
 */
@OnPostgres
class RenamingIT {

	/** Its slugs begin with a mark of each test. */
	private static final String RECORD = """
			actors:
			- {id: MARK-one, kind: company, name: {en: Firstly Named}}
			- {id: MARK-two, kind: company, name: {en: Secondly Named}, affiliations: [{actor: MARK-house, role: {en: owner}}]}
			- {id: MARK-house, kind: media, name: {en: The Naming House}}
			sources:
			- {id: MARK-paper, kind: press, title: A named paper, publisher: The Naming House, published_by: MARK-house, language: en, reporting: own, published: 2025-01-01}
			- {id: MARK-later, kind: press, title: A later paper, publisher: Another, language: en, relays: [MARK-paper]}
			disputes:
			- id: MARK-matter
			  title: {en: Named in order}
			  summary: {en: A record of names.}
			  background: [{title: {en: First}, text: {en: Some background.}, sources: [MARK-paper]}]
			  entries:
			  - id: MARK-claim
			    kind: allegation
			    statement: {en: Firstly Named says that Secondly Named hid a label.}
			    asserted_by: [MARK-one]
			    against: [MARK-two]
			    said: 2025-01-01
			    figures: [{measure: labels, label: {en: "labels, by the count of Firstly Named"}, comparator: '=', value: 1, unit: labels, source: MARK-paper}]
			    resolution: [{outcome: rejected, by: MARK-ruling, binds: [MARK-two]}]
			    reply_checks: [{actor: MARK-two, date: 2025-01-02, found: none, source: MARK-paper}]
			    evidence:
			    - {source: MARK-later, stance: supports, relays: [MARK-paper]}
			    - {source: MARK-paper, stance: supports, quote: 1 hidden label}
			  - id: MARK-reply
			    kind: counterclaim
			    statement: {en: Secondly Named says that it hid nothing.}
			    asserted_by: [MARK-two]
			    responds_to: [MARK-claim]
			    response: denial
			    said: 2025-02-01
			    evidence: [{source: MARK-paper, stance: supports}]
			  - id: MARK-gone
			    kind: counterclaim
			    statement: {en: Secondly Named says that labels are old.}
			    asserted_by: [MARK-two]
			    responds_to: [MARK-claim]
			    response: context
			    said: 2025-02-02
			    evidence: [{source: MARK-paper, stance: supports}]
			  - id: MARK-ruling
			    kind: development
			    statement: {en: A court ruled on a label.}
			    happened: 2025-03-01
			    done_by: [MARK-house]
			    bears_on: [MARK-claim]
			    evidence: [{source: MARK-paper, stance: supports}]
			- id: MARK-beside
			  title: {en: Beside it}
			  summary: {en: Another matter.}
			  related: [{dispute: MARK-matter, how: {en: beside it}}]
			""";

	private static final AtomicInteger TESTS = new AtomicInteger();

	/** What is renamed, and to what. */
	private static final Map<String, String> ALL = Map.of("actors", "two", "sources", "paper", "disputes", "matter",
			"entries", "claim");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Exporting exporting;

	@Autowired
	private Recomputing recomputing;

	private final String mark = "named" + TESTS.incrementAndGet();

	private Visitor editor;

	private Visitor reader;

	@BeforeEach
	void name() throws IOException {
		this.reader = new Visitor(this.port);
		this.editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		new Dossier(record()).into(this.dossiers);
	}

	@Test
	void everyOldAddressLeadsToTheNewOneWithAllThatWasAsked() {
		renameAll();
		for (String page : List.of("/actors/MARK-two", "/actors/MARK-two?hl=zh-Hant", "/actors/MARK-two/history",
				"/sources/MARK-paper", "/sources/MARK-paper/history?from=1&to=2", "/sources/MARK-paper/suggest",
				"/disputes/MARK-matter?kind=allegation&axis=happened", "/disputes/MARK-matter/history",
				"/disputes/MARK-matter/changes?class=rename", "/disputes/MARK-matter/changes.atom",
				"/entries/MARK-claim", "/entries/MARK-claim/history", "/entries/MARK-claim/suggest",
				"/api/v1/actors/MARK-two", "/api/v1/sources/MARK-paper", "/api/v1/disputes/MARK-matter",
				"/api/v1/disputes/MARK-matter/timeline?size=3", "/api/v1/entries/MARK-claim",
				"/api/v1/entries/MARK-claim/document", "/api/v1/actors/MARK-two/document")) {
			assertMoved(this.reader, page);
		}
		for (String form : List.of("/editing/actors/MARK-two", "/editing/disputes/MARK-matter/rename",
				"/editing/entries/MARK-claim?occasion=suggestion-1", "/editing/entries/MARK-claim/withdrawal")) {
			assertMoved(this.editor, form);
		}
		for (String filtered : List.of("/disputes/new-MARK-matter?kind=allegation&actor=MARK-two",
				"/api/v1/disputes/new-MARK-matter/timeline?actor=MARK-two")) {
			assertMoved(this.reader, filtered);
		}
		String found = this.reader.get(marked("/disputes/new-MARK-matter?actor=new-MARK-two")).body();
		assertThat(found).contains("hid a label").contains(marked("value=\"new-MARK-two\" selected"));
		assertThat(this.reader.get(marked("/changes?dispute=MARK-matter")).body()).contains("Named in order");
		assertThat(this.reader.get(marked("/disputes/new-MARK-matter/changes")).body()).contains(marked("new-MARK-"))
			.contains("labels are old");
		assertThat(this.reader.get(marked("/actors/never-MARK-two")).statusCode()).isEqualTo(404);
	}

	@Test
	void whatIsSentToAnOldAddressIsToldWhereTheThingIs() {
		String draft = UUID.randomUUID().toString();
		String kept = marked("/editing/actors/MARK-two");
		this.editor.send(kept, kept, "name.en", "Typed", "base", "1", "draft", draft, "keep", "1");
		renameAll();
		assertThat(this.editor.get(marked("/editing/actors/new-MARK-two")).body()).contains("/editing/drafts/" + draft);
		Program program = Program.of(this.port, this.jdbc, this.accounts, this.tokens, Role.EDITOR, "publish");
		HttpResponse<String> put = program.send("PUT", marked("/api/v1/actors/MARK-two?reason=Why"), "{}",
				"Content-Type", "application/json", "If-Match", "\"1\"");
		assertThat(put.statusCode()).isEqualTo(308);
		assertThat(Visitor.leadsTo(put)).isEqualTo(marked("/api/v1/actors/new-MARK-two?reason=Why"));
		assertThat(put.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		HttpResponse<String> form = this.editor.send(marked("/editing/actors/new-MARK-two"),
				marked("/editing/actors/MARK-two"), "name.en", "Typed", "reason", "Mine", "base", "1");
		assertThat(form.statusCode()).isEqualTo(308);
		assertThat(Visitor.leadsTo(form)).isEqualTo(marked("/editing/actors/new-MARK-two"));
	}

	@Test
	void theSameMomentGivesTheSameBytesAndEachSlugLeadsToThatOfThen() {
		String moment = Instant.now().toString();
		Map<String, String> before = new LinkedHashMap<>();
		for (String page : List.of("/", "/actors", "/sources", "/api/v1/actors?size=200", "/api/v1/sources?size=200",
				"/api/v1/disputes", "/actors/MARK-two", "/actors/MARK-house", "/sources/MARK-paper",
				"/sources/MARK-later", "/disputes/MARK-matter", "/disputes/MARK-beside",
				"/disputes/MARK-matter?actor=MARK-two", "/entries/MARK-claim", "/entries/MARK-reply",
				"/entries/MARK-ruling", "/api/v1/disputes/MARK-matter/timeline", "/api/v1/entries/MARK-claim")) {
			String address = at(page, moment);
			before.put(address, this.reader.get(address).body());
		}
		renameAll();
		before.forEach((address, body) -> {
			HttpResponse<String> now = this.reader.get(address);
			assertThat(now.statusCode()).as(address).isEqualTo(200);
			assertThat(now.body()).as(address).isEqualTo(body);
		});
		for (String[] one : new String[][] { { "/actors/new-MARK-two", "/actors/MARK-two" },
				{ "/entries/new-MARK-claim", "/entries/MARK-claim" },
				{ "/disputes/MARK-matter?actor=new-MARK-two", "/disputes/MARK-matter?actor=MARK-two" } }) {
			assertThat(Visitor.leadsTo(this.reader.get(at(one[0], moment)))).isEqualTo(at(one[1], moment));
		}
		String now = Instant.now().toString();
		assertThat(Visitor.leadsTo(this.reader.get(at("/actors/MARK-two", now))))
			.isEqualTo(at("/actors/new-MARK-two", now));
	}

	@Test
	void theRecordNamesItByTheNewSlugAloneAndComesBackFromItsExport() throws IOException {
		String before = standing();
		renameAll();
		String exported = export("new-MARK-matter");
		assertThat(exported).contains(marked("new-MARK-two"), marked("new-MARK-paper"), marked("new-MARK-claim"))
			.doesNotContainPattern(marked("(?<!new-)MARK-(two|paper|claim|matter)\\b"));
		String again = marked(exported).replace(this.mark, "again-" + this.mark);
		new Dossier(again).into(this.dossiers);
		assertThat(export("new-again-MARK-matter").replace("again-" + this.mark, this.mark)).isEqualTo(exported);
		assertThat(standing()).isEqualTo(before);
		assertNothingDiffers();
	}

	@Test
	void aDossierThatNamesItByAnOldSlugIsToldTheNewOne() throws IOException {
		renameAll();
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> new Dossier(record()).into(this.dossiers))
			.withMessageContaining("rule.renamed");
		String naming = marked("""
				actors:
				- {id: MARK-late, kind: person, name: {en: Late}, affiliations: [{actor: MARK-two, role: {en: clerk}}]}
				""");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> new Dossier(naming).into(this.dossiers))
			.withMessageContaining("rule.renamed")
			.withMessageContaining(marked("new-MARK-two"));
		new Dossier(naming.replace("actor: ", "actor: new-")).into(this.dossiers);
	}

	@Test
	void listsOfChangesTellOfTheRenameAloneAndHistoriesOfAll() {
		rename("actors", "MARK-two", "new-MARK-two");
		String changes = this.reader.get("/changes").body();
		assertThat(changes.split("A better name " + this.mark, -1)).hasSize(2);
		assertThat(changes).contains(marked("/actors/new-MARK-two"));
		assertThat(this.reader.get(marked("/disputes/MARK-matter/changes?class=rename")).body())
			.doesNotContain("A better name");
		assertThat(this.reader.get(marked("/disputes/MARK-matter/changes?class=standing")).body())
			.doesNotContain("A better name");
		assertThat(this.reader.get("/corrections").body()).doesNotContain("A better name " + this.mark);
		assertThat(this.reader.get(marked("/entries/MARK-claim/history")).body()).contains("A better name " + this.mark,
				"it names something by its new address");
		rename("entries", "MARK-reply", "new-MARK-reply");
		assertThat(this.reader.get(marked("/disputes/MARK-matter/changes")).body().split("A better name", -1))
			.as("its own, and no move of the standing of what it answers")
			.hasSize(2);
	}

	@Test
	void aContributorProposesAndAnEditorDecides() {
		String form = marked("/editing/sources/MARK-paper/rename");
		String proposal = Visitor.leadsTo(Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR)
			.send(form, form, "to", marked("new-MARK-paper"), "reason", "Said so"));
		assertThat(proposal).startsWith("/editing/proposals/");
		assertThat(this.reader.get(marked("/sources/MARK-paper")).statusCode()).isEqualTo(200);
		assertThat(this.editor.get(proposal).body()).contains(marked("MARK-paper would go by new-MARK-paper"),
				"Said so");
		assertThat(this.editor.send(proposal, proposal, "words", "", "decision", "publish").statusCode())
			.isEqualTo(302);
		assertMoved(this.reader, "/sources/MARK-paper");
		assertThat(this.editor.get(proposal).statusCode()).isEqualTo(200);
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.ADMINISTRATOR).get("/editing/audit").body())
			.contains("changed an address", marked("MARK-paper"));
	}

	@Test
	void aSlugIsWellFormedAndLeadsToOneThingForEver() {
		assertThat(refused("actors", "MARK-two", "No slug")).contains("value=\"No slug\"").contains("A better name");
		assertThat(refused("actors", "MARK-two", "MARK-one")).contains("leads to something else");
		assertThat(refused("actors", "MARK-two", "MARK-two")).contains("its address already");
		rename("actors", "MARK-one", "new-MARK-one");
		assertThat(refused("actors", "MARK-two", "MARK-one")).contains("leads to something else");
		rename("actors", "new-MARK-one", "MARK-one");
		assertThat(this.reader.get(marked("/actors/MARK-one")).statusCode()).isEqualTo(200);
		assertThat(Visitor.leadsTo(this.reader.get(marked("/actors/new-MARK-one"))))
			.isEqualTo(marked("/actors/MARK-one"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(
					() -> this.jdbc.sql("delete from subject_slug where slug = ?").param(marked("MARK-two")).update())
			.withMessageContaining("never taken back");
		assertNothingDiffers();
	}

	@Test
	void whatIsWithdrawnFollowsAndStaysWithdrawn() {
		String gone = marked("/entries/MARK-gone");
		String form = "/editing" + gone + "/withdrawal";
		this.editor.send(form, form, "reason", "Said by somebody else");
		renameAll();
		HttpResponse<String> page = this.reader.get(gone);
		assertThat(page.statusCode()).isEqualTo(410);
		assertThat(page.body()).contains("Said by somebody else").doesNotContain("A better name");
		assertThat(this.reader.get(marked("/disputes/new-MARK-matter/changes")).body())
			.contains("Said by somebody else");
		String back = "/editing" + gone + "/restoration";
		this.editor.send(back, back, "reason", "It was right");
		assertThat(this.reader.get(gone).body()).contains(marked("/actors/new-MARK-two"), "hid a label");
		assertNothingDiffers();
	}

	private void renameAll() {
		ALL.forEach((list, slug) -> rename(list, "MARK-" + slug, "new-MARK-" + slug));
	}

	private void rename(String list, String slug, String to) {
		assertThat(Visitor.leadsTo(send(list, slug, to))).isEqualTo(marked("/" + list + "/" + to));
	}

	private String refused(String list, String slug, String to) {
		HttpResponse<String> answer = send(list, slug, to);
		assertThat(answer.statusCode()).as(to).isEqualTo(422);
		return answer.body();
	}

	private HttpResponse<String> send(String list, String slug, String to) {
		String form = marked("/editing/" + list + "/" + slug + "/rename");
		return this.editor.send(form, form, "to", marked(to), "reason", "A better name " + this.mark);
	}

	/** Whatever was named by an old slug is named by the new one. */
	private void assertMoved(Visitor visitor, String old) {
		HttpResponse<String> moved = visitor.get(marked(old));
		assertThat(moved.statusCode()).as(old).isEqualTo(301);
		String to = old.replaceFirst("(?<!new-)MARK-", "new-MARK-");
		assertThat(Visitor.leadsTo(moved)).isEqualTo(marked(to));
		assertThat(visitor.get(marked(to)).statusCode()).as(to).isEqualTo(200);
	}

	private String at(String address, String moment) {
		return marked(address + (address.contains("?") ? "&" : "?") + "as-of=" + moment);
	}

	private String record() {
		return marked(RECORD);
	}

	private String marked(String text) {
		return text.replace("MARK", this.mark);
	}

	private String standing() {
		return this.jdbc
			.sql("""
					select string_agg(support || ' ' || coalesce(challenge, '') || ' ' || resolution, ', ' order by recorded, kind)
					from timeline_line where slug like '%' || ? || '-%' and slug not like '%again%' and valid_until is null""")
			.param(this.mark)
			.query(String.class)
			.single();
	}

	private String export(String dispute) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.exporting.dispute(new Slug(marked(dispute)), DossierFormat.YAML, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private void assertNothingDiffers() {
		Recomputing.Differences found = this.recomputing.compare();
		assertThat(found.entries()).isEmpty();
		assertThat(found.counts()).isZero();
	}

}
