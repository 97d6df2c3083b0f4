package org.crossclaim.housekeeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two things that turn out to be one: what named either names the one that stays.
 */
@OnPostgres
class MergingThingsIT {

	/** Its slugs begin with a mark of each test. */
	private static final String RECORD = """
			actors:
			- {id: MARK-acme, kind: company, name: {en: Acme, zh-Hant: 頂點}, aliases: [Acme Inc]}
			- {id: MARK-acme-too, kind: company, name: {en: Acme Corp}, aliases: [Acme Inc], country: US, affiliations: [{actor: MARK-owner, role: {en: holding}}]}
			- {id: MARK-owner, kind: company, name: {en: The Owner}}
			- {id: MARK-rival, kind: company, name: {en: The Rival}, affiliations: [{actor: MARK-acme-too, role: {en: partner}}]}
			- {id: MARK-critic, kind: person, name: {en: A Critic}}
			- {id: MARK-staff, kind: person, name: {en: Sal Staff}, affiliations: [{actor: MARK-acme-too, role: {en: clerk}}, {actor: MARK-acme, role: {en: clerk}}]}
			sources:
			- {id: MARK-news, kind: press, title: News of it, publisher: News, language: en, published: 2025-01-01}
			- {id: MARK-news-too, kind: press, title: News of it., publisher: The News, published_by: MARK-acme-too, language: en, reporting: own}
			- {id: MARK-report, kind: press, title: A report, publisher: Reports, published_by: MARK-acme, language: en, reporting: own}
			- {id: MARK-digest, kind: press, title: A digest, publisher: Digest, language: en, relays: [MARK-news-too]}
			- {id: MARK-origin, kind: press, title: An origin, publisher: Origin, language: en, relays: [MARK-digest]}
			disputes:
			- id: MARK-matter
			  title: {en: Of one or two}
			  summary: {en: A record with twins.}
			  background: [{title: {en: First}, text: {en: Some background.}, sources: [MARK-news, MARK-news-too]}]
			  entries:
			  - id: MARK-claim
			    kind: allegation
			    statement: {en: A Critic says that Acme counted twice.}
			    asserted_by: [MARK-critic]
			    against: [MARK-acme, MARK-acme-too]
			    said: 2025-01-01
			    reply_checks:
			    - {actor: MARK-acme, date: 2025-01-02, found: none, source: MARK-news}
			    - {actor: MARK-acme-too, date: 2025-01-02, found: none, source: MARK-news}
			    evidence:
			    - {source: MARK-news, stance: supports}
			    - {source: MARK-news-too, stance: supports}
			    - {source: MARK-digest, stance: supports, relays: [MARK-news-too]}
			  - id: MARK-reply
			    kind: counterclaim
			    statement: {en: Acme Corp says that it counted once.}
			    asserted_by: [MARK-acme-too]
			    responds_to: [MARK-claim]
			    response: denial
			    said: 2025-02-01
			    evidence: [{source: MARK-news-too, stance: supports, quote: we counted once}]
			  - id: MARK-event
			    kind: development
			    statement: {en: A count took place.}
			    happened: 2024-12-01
			    evidence: [{source: MARK-report, stance: supports}, {source: MARK-news-too, stance: supports}]
			  - id: MARK-between
			    kind: allegation
			    statement: {en: Acme says that The Rival copied it.}
			    asserted_by: [MARK-acme]
			    against: [MARK-rival]
			    said: 2025-03-01
			    evidence: [{source: MARK-news, stance: supports}]
			""";

	private static final AtomicInteger TESTS = new AtomicInteger();

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

	private final String mark = "twin" + TESTS.incrementAndGet();

	private Visitor editor;

	private Visitor reader;

	@BeforeEach
	void make() throws IOException {
		this.reader = new Visitor(this.port);
		this.editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		new Dossier(marked(RECORD)).into(this.dossiers);
	}

	@Test
	void whatNamedTheOneThatGoesNamesTheOneThatStays() throws IOException {
		merge("actors", "MARK-acme", "MARK-acme-too", "this");
		String actor = this.reader.get(marked("/api/v1/actors/MARK-acme/document")).body();
		assertThat(actor).contains("\"aliases\":[\"Acme Inc\",\"Acme Corp\"]", "\"country\":\"US\"",
				marked("\"actor\":\"MARK-owner\""));
		String exported = export();
		assertThat(exported).doesNotContain("acme-too");
		assertThat(this.reader.get(marked("/api/v1/entries/MARK-claim/document")).body())
			.contains(marked("\"against\":[\"MARK-acme\"]"))
			.containsOnlyOnce("reply_checks\":[{");
		assertThat(this.reader.get(marked("/api/v1/actors/MARK-staff/document")).body())
			.containsOnlyOnce(marked("MARK-acme\""));
		assertThat(this.reader.get(marked("/actors/MARK-acme")).body()).contains("counted once", "counted twice");
		assertThat(this.reader.get(marked("/entries/MARK-claim")).body()).contains("counted once");
		assertNothingDiffers();
		new Dossier(exported.replace(this.mark, "again-" + this.mark)).into(this.dossiers);
		assertNothingDiffers();
	}

	@Test
	void theOneThatGoesLeavesListsAndItsAddressesLeadOn() {
		merge("actors", "MARK-acme-too", "MARK-acme", "other");
		merge("sources", "MARK-news", "MARK-news-too", "this");
		for (String[] moved : new String[][] { { "/actors/MARK-acme-too?hl=zh-Hant", "/actors/MARK-acme?hl=zh-Hant" },
				{ "/api/v1/actors/MARK-acme-too", "/api/v1/actors/MARK-acme" },
				{ "/sources/MARK-news-too", "/sources/MARK-news" },
				{ "/api/v1/sources/MARK-news-too/document", "/api/v1/sources/MARK-news/document" },
				{ "/actors/MARK-acme-too/history?from=1&to=2",
						"/actors/MARK-acme/history?of=MARK-acme-too&from=1&to=2" },
				{ "/disputes/MARK-matter?actor=MARK-acme-too", "/disputes/MARK-matter?actor=MARK-acme" } }) {
			Visitor anybody = new Visitor(this.port);
			HttpResponse<String> answer = anybody.get(marked(moved[0]));
			assertThat(answer.statusCode()).as(moved[0]).isEqualTo(301);
			assertThat(Visitor.leadsTo(answer)).isEqualTo(marked(moved[1]));
			assertThat(anybody.get(marked(moved[1])).statusCode()).as(moved[1]).isEqualTo(200);
		}
		for (String list : new String[] { "/api/v1/actors?size=200&after=twin", "/api/v1/sources?size=200&after=twin",
				"/actors/MARK-owner", "/actors/MARK-rival", "/disputes/MARK-matter", "/entries/MARK-reply" }) {
			assertThat(this.reader.get(marked(list)).body()).as(list)
				.doesNotContain(marked("MARK-acme-too"), marked("MARK-news-too"));
		}
		assertThat(this.reader.get(marked("/disputes/MARK-matter?actor=MARK-acme")).body()).contains("counted once");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Dossier(marked("actors: [{id: MARK-acme-too, kind: company, name: {en: Back}}]"))
				.into(this.dossiers))
			.withMessageContaining("rule.renamed");
		String history = this.reader.get(marked("/actors/MARK-acme/history")).body();
		assertThat(history).contains("These turned out to be this", marked("of=MARK-acme-too"), "They are one");
		assertThat(this.reader.get(marked("/actors/MARK-acme/history?of=MARK-acme-too")).body())
			.contains("Acme Corp", "This is the history of")
			.doesNotContain("?revision=");
		assertThat(this.reader.get(marked("/entries/MARK-reply/history")).body())
			.contains("it names what something turned out to be");
	}

	@Test
	void theSameMomentShowsBothAsTheyWere() {
		String moment = Instant.now().toString();
		Map<String, String> before = new LinkedHashMap<>();
		for (String page : List.of("/actors", "/sources", "/api/v1/actors?size=200", "/api/v1/sources?size=200",
				"/actors/MARK-acme", "/actors/MARK-acme-too", "/actors/MARK-owner", "/actors/MARK-rival",
				"/sources/MARK-news", "/sources/MARK-news-too", "/sources/MARK-digest", "/disputes/MARK-matter",
				"/disputes/MARK-matter?actor=MARK-acme-too", "/entries/MARK-claim", "/entries/MARK-reply",
				"/api/v1/entries/MARK-claim", "/api/v1/disputes/MARK-matter/timeline")) {
			String address = marked(page + (page.contains("?") ? "&" : "?") + "as-of=" + moment);
			before.put(address, this.reader.get(address).body());
		}
		merge("actors", "MARK-acme", "MARK-acme-too", "this");
		merge("sources", "MARK-news", "MARK-news-too", "other");
		before.forEach((address, body) -> {
			HttpResponse<String> now = this.reader.get(address);
			assertThat(now.statusCode()).as(address).isEqualTo(200);
			assertThat(now.body()).as(address).isEqualTo(body);
		});
		String now = "?as-of=" + Instant.now();
		assertThat(Visitor.leadsTo(this.reader.get(marked("/actors/MARK-acme-too" + now))))
			.isEqualTo(marked("/actors/MARK-acme" + now));
	}

	@Test
	void standingFollowsInTheSameChange() {
		assertThat(standing("claim")).isEqualTo("first-party contested");
		merge("sources", "MARK-news-too", "MARK-news", "this");
		assertThat(this.reader.get(marked("/api/v1/sources/MARK-news-too/document")).body())
			.contains("\"title\":\"News of it.\"", "\"reporting\":\"own\"", "\"published\":\"2025-01-01\"");
		assertThat(this.reader.get(marked("/api/v1/entries/MARK-claim")).body()).contains("\"sources\":2");
		assertNothingDiffers();
		assertThat(standing("event")).isEqualTo("corroborated unanswered");
		merge("actors", "MARK-acme", "MARK-acme-too", "this");
		assertThat(standing("claim")).isEqualTo("first-party contested");
		assertThat(standing("event")).as("who published both is one").isEqualTo("single-origin unanswered");
		assertThat(this.reader.get(marked("/disputes/MARK-matter/changes?class=standing")).body())
			.contains("A count took place", "They are one")
			.doesNotContain("counted twice");
		assertNothingDiffers();
	}

	@Test
	void whatIsWithdrawnFollows() {
		String reply = marked("/entries/MARK-reply");
		this.editor.send("/editing" + reply + "/withdrawal", "/editing" + reply + "/withdrawal", "reason", "Misread");
		merge("actors", "MARK-acme", "MARK-acme-too", "this");
		merge("sources", "MARK-news", "MARK-news-too", "this");
		assertThat(this.reader.get(reply).statusCode()).isEqualTo(410);
		this.editor.send("/editing" + reply + "/restoration", "/editing" + reply + "/restoration", "reason", "Right");
		assertThat(this.reader.get(reply).body()).contains(marked("/actors/MARK-acme\""),
				marked("/sources/MARK-news\""));
		assertNothingDiffers();
	}

	@Test
	void itIsLookedAtFirst() {
		String form = marked("/editing/actors/MARK-acme/merge");
		HttpResponse<String> look = this.editor.send(form, form, "other", marked("MARK-acme-too"), "stays", "this",
				"names", "yes", "reason", "They are one", "look", "1");
		assertThat(look.statusCode()).isEqualTo(200);
		assertThat(look.body()).contains(marked("5 things would name MARK-acme in place of MARK-acme-too"),
				marked("/entries/MARK-reply"), marked("/sources/MARK-news-too"), "They are one</textarea>",
				"Acme Corp says that it counted once", marked("<option value=\"MARK-acme-too\">Acme Corp<"),
				marked("value=\"MARK-acme-too\""));
		assertThat(this.reader.get(marked("/actors/MARK-acme-too")).statusCode()).isEqualTo(200);
	}

	@Test
	void whatWouldBreakARuleIsRefusedWithEveryRule() throws IOException {
		HttpResponse<String> rival = send("actors", "MARK-acme-too", "MARK-rival", "this");
		assertThat(rival.statusCode()).isEqualTo(422);
		assertThat(rival.body()).contains(marked("“MARK-acme-too” would break a rule"));
		HttpResponse<String> itself = send("actors", "MARK-acme", "MARK-rival", "this");
		assertThat(itself.statusCode()).isEqualTo(422);
		assertThat(itself.body()).contains(marked("In “MARK-between” it would accuse itself"));
		HttpResponse<String> circle = send("sources", "MARK-news-too", "MARK-digest", "this");
		assertThat(circle.statusCode()).isEqualTo(422);
		assertThat(circle.body()).contains("would break a rule");
		assertThat(send("actors", "MARK-acme", "MARK-acme", "this").body()).contains("Both are the same");
		assertThat(send("actors", "MARK-acme", "MARK-never", "this").body()).contains(marked("MARK-never"))
			.contains("role=\"alert\"");
		assertThat(send("actors", "MARK-acme", "No slug\0", "other").statusCode()).isEqualTo(422);
		assertThat(this.reader.get(marked("/actors/MARK-acme/history?of=%00")).statusCode()).isEqualTo(404);
		assertThat(this.reader.get(marked("/actors/MARK-rival")).statusCode()).isEqualTo(200);
		assertNothingDiffers();
	}

	@Test
	void aContributorProposesAndAnEditorDecides() {
		String form = marked("/editing/actors/MARK-acme/merge");
		String proposal = Visitor.leadsTo(Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR)
			.send(form, form, "other", marked("MARK-acme-too"), "stays", "this", "names", "yes", "reason",
					"They are one"));
		assertThat(proposal).startsWith("/editing/proposals/");
		assertThat(this.reader.get(marked("/actors/MARK-acme-too")).statusCode()).isEqualTo(200);
		assertThat(this.editor.get(proposal).body()).contains(marked("MARK-acme-too would turn out to be MARK-acme"));
		assertThat(this.editor.send(proposal, proposal, "words", "", "decision", "publish").statusCode())
			.isEqualTo(302);
		assertThat(this.editor.get(proposal).statusCode()).isEqualTo(200);
		assertThat(this.reader.get(marked("/actors/MARK-acme-too")).statusCode()).isEqualTo(301);
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.ADMINISTRATOR).get("/editing/audit").body())
			.contains("merged two things", marked("MARK-acme-too, MARK-acme"));
		assertThat(this.reader.get("/changes?class=merge").body()).contains("They are one");
	}

	private void merge(String list, String slug, String other, String stays) {
		assertThat(Visitor.leadsTo(send(list, slug, other, stays)))
			.isEqualTo(marked("/" + list + "/" + (stays.equals("this") ? slug : other)));
	}

	private HttpResponse<String> send(String list, String slug, String other, String stays) {
		String form = marked("/editing/" + list + "/" + slug + "/merge");
		return this.editor.send(form, form, "other", marked(other), "stays", stays, "names", "yes", "reason",
				"They are one");
	}

	private String standing(String entry) {
		return this.jdbc.sql(
				"select support || ' ' || coalesce(challenge, 'unanswered') from timeline_line where slug = ? and valid_until is null")
			.param(this.mark + "-" + entry)
			.query(String.class)
			.single();
	}

	private String export() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.exporting.dispute(new Slug(marked("MARK-matter")), DossierFormat.YAML, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private void assertNothingDiffers() {
		Recomputing.Differences found = this.recomputing.compare();
		assertThat(found.entries()).isEmpty();
		assertThat(found.counts()).isZero();
	}

	private String marked(String text) {
		return text.replace("MARK", this.mark);
	}

}
