package org.crossclaim.editing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import org.crossclaim.account.Limits;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.testing.AtWork;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Paper;
import org.crossclaim.testing.Site;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the address of a page to a form, on a narrow screen.
 */
@OnPostgres
class QuickAddIT {

	private static final String QUOTE = "It is the pot that calls the kettle black, as far as we can tell.";

	private final String slug = "added-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Publications publications;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Limits limits;

	private Paper paper;

	@SuppressWarnings("NullAway.Init")
	private AtWork desk;

	@BeforeEach
	void serve() {
		this.paper = new Paper(this.slug);
	}

	@AfterEach
	void stop() {
		this.paper.close();
		if (this.desk != null) {
			this.desk.close();
		}
	}

	@Test
	void whatIsOnRecordIsFoundAndAttachedInThreeActions() {
		open(Role.EDITOR, true, "zh-TW");
		recordAnEntry();
		String source = recordTheSource();
		add(story() + "?fbclid=1");
		assertThat(main()).contains("Critics of " + this.slug);
		this.desk.isSound("known");
		input("q").fill("critics nothing-has-this");
		press("form[action='/editing/add/entries'] button");
		assertThat(this.desk.find("[role=status]").count()).isOne();
		input("q").fill(this.slug.toUpperCase(Locale.ROOT));
		press("form[action='/editing/add/entries'] button");
		this.desk.isSound("attach");
		press("button[formaction='/editing/add/entries/" + this.slug + "'][value=context]");
		int last = this.desk.find("select[name$='.stance']").count() - 1;
		assertThat(input("evidence[" + last + "].source").inputValue()).isEqualTo(source);
		assertThat(input("evidence[" + last + "].stance").inputValue()).isEqualTo("context");
		send();
		assertThat(this.desk.path()).endsWith("/entries/" + this.slug);
		assertThat(this.publications.find(SubjectKind.ENTRY, this.slug, EntryDocument.class)
			.orElseThrow()
			.document()
			.evidence()
			.getLast()
			.source()).isEqualTo(source);
	}

	@Test
	void aNewSourceIsAttachedToAnEntryInOneProposal() {
		recordAnEntry();
		open(Role.EDITOR, false, "en");
		add(story());
		input("q").fill("critics " + this.slug);
		press("form[action='/editing/add/entries'] button");
		press("button[formaction='/editing/add/entries/" + this.slug + "?relayed=officechai-backlash']");
		String source = input("sources[0].id").inputValue();
		assertThat(input("sources[0].relays[0]").inputValue()).isEqualTo("officechai-backlash");
		assertThat(input("evidence[1].stance").inputValue()).isEqualTo("supports");
		send();
		assertThat(this.desk.find("[id='sources[0].kind-wrong'], [id='sources[0]-wrong']").allInnerTexts())
			.isNotEmpty();
		assertThat(input("sources[0].title").inputValue()).isEqualTo("Critics of " + this.slug + " reply");
		input("sources[0].kind").selectOption("press");
		send();
		assertThat(this.desk.path()).endsWith("/entries/" + this.slug);
		Visitor reader = new Visitor(this.port);
		assertThat(reader.get("/sources/" + source).body()).contains("Critics of " + this.slug,
				"href=\"/sources/officechai-backlash\"");
		assertThat(this.jdbc.sql(
				"select count(distinct r.change) from revision r join subject_slug s using (subject) where s.slug = ? or s.slug = ? and r.number = 2")
			.params(source, this.slug)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void aPageIsComparedWithTheDisputeAndFiledAsARelayOrWithWhatIsNew() {
		recordAnEntry();
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		try (Site site = new Site()) {
			site.says("/" + this.slug, """
					<html lang="en"><title>Both sides</title><meta name="dc.date" content="2026-03-05"><p>One said:
					“%s” The other replied: “None of what they say of us is so.”""".formatted(QUOTE));
			String page = editor
				.send("/editing/add", "/editing/add", "url", site.at("/" + this.slug), "dispute", "claude-distillation")
				.body();
			assertThat(page).contains("word for word", QUOTE, "None of what they say of us is so.",
					"action=\"/editing/add/entries/" + this.slug + "?relayed=officechai-backlash\"");
			assertThat(page).contains("name=\"said\" value=\"2026-03-05\"");
			String chinese = editor
				.send("/editing/add", "/editing/add?hl=zh-Hant", "url", site.at("/" + this.slug), "dispute",
						"western-labs-distillation")
				.body();
			assertThat(chinese).contains("None of what they say of us is so.")
				.doesNotContain("relayed=officechai-backlash");
		}
	}

	@Test
	void whereNothingCanBeReadTheWayGoesOnAndBadAddressesAreRefused() {
		open(Role.CONTRIBUTOR, true, "en");
		add(story().replace("/story", "/gone"));
		assertThat(main()).contains("404");
		press("form[action='/editing/sources/new'] button");
		assertThat(input("url").inputValue()).isEqualTo(story().replace("/story", "/gone"));
		add("no address");
		assertThat(this.desk.find("#url-wrong").innerText()).contains("no address");
		assertThat(input("url").inputValue()).isEqualTo("no address");
		this.desk.isSound("refused");
	}

	@Test
	void oneAccountHasNoMorePagesReadThanTheLimitAndGoesOnByHand() {
		String handle = Editors.make(this.jdbc, Role.CONTRIBUTOR);
		UUID account = this.jdbc.sql("select id from account where handle = ?")
			.param(handle)
			.query(UUID.class)
			.single();
		for (int i = 0; i < 60; i++) {
			this.limits.pageRead(account);
		}
		Visitor limited = new Visitor(this.port);
		limited.signIn(handle, Editors.PASSWORD);
		HttpResponse<String> answer = limited.send("/editing/add", "/editing/add", "url", story());
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 15L);
		assertThat(answer.body())
			.contains("many pages read within a short time", "value=\"" + story() + "\"",
					"action=\"/editing/entries/new\"")
			.doesNotContain("The Test Paper");
		HttpResponse<String> known = limited.send("/editing/add", "/editing/add", "url",
				String.valueOf(this.publications.find(SubjectKind.SOURCE, "officechai-backlash", SourceDocument.class)
					.orElseThrow()
					.document()
					.url()));
		assertThat(known.statusCode()).isEqualTo(200);
		assertThat(known.body()).contains("A source with this address is on record");
		Visitor another = new Visitor(this.port);
		another.signIn(Editors.make(this.jdbc, Role.CONTRIBUTOR), Editors.PASSWORD);
		assertThat(another.send("/editing/add", "/editing/add", "url", story()).body()).contains("The Test Paper");
	}

	@Test
	void aNewSourceNeverTakesTheSlugOfAnother() {
		open(Role.EDITOR, false, "en");
		add(story());
		press("form[action='/editing/entries/new'] button:not(.second)");
		input("sources[0].id").fill("officechai-backlash");
		input("id").fill(this.slug);
		send();
		assertThat(this.desk.find("[id='sources[0].id-wrong']").innerText()).contains("officechai-backlash");
	}

	private void recordAnEntry() {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test", """
				{"entries": [{"id": "%1$s", "dispute": "claude-distillation", "kind": "counterclaim",
				  "statement": {"en": "Online critics say no to %1$s."}, "asserted_by": ["online-critics"],
				  "responds_to": [{"entry": "alleged-accounts", "response": ["context"]}], "said": "2026-03-01",
				  "evidence": [{"source": "officechai-backlash", "stance": "supports", "quote": "%2$s"}]}]}"""
			.formatted(this.slug, QUOTE), List.of());
	}

	private String recordTheSource() {
		add(story());
		press("form[action='/editing/sources/new'] button");
		input("kind").selectOption("press");
		input("reason").fill("It is missing");
		String source = input("id").inputValue();
		send();
		assertThat(this.desk.path()).endsWith("/sources/" + source);
		return source;
	}

	private String story() {
		return this.paper.story();
	}

	private void open(Role role, boolean scripts, String language) {
		this.desk = new AtWork(this.port, Editors.make(this.jdbc, role), scripts, language);
	}

	private void add(String url) {
		this.desk.go("/editing");
		press("main a[href='/editing/add']");
		input("url").fill(url);
		press("form[action='/editing/add'] button");
	}

	private String main() {
		return this.desk.main();
	}

	private Locator input(String name) {
		return this.desk.input(name);
	}

	/** Also where the form asks whether it is another than those of other tests. */
	private void send() {
		press("main button[name=send] >> nth=0");
		if (this.desk.find("#alike").count() > 0) {
			press("#alike button[name=send]");
		}
	}

	private void press(String selector) {
		this.desk.press(selector);
	}

}
