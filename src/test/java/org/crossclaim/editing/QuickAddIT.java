package org.crossclaim.editing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.Inspection;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the address of a page to an entry on the timeline, on a narrow screen.
 */
@OnPostgres
class QuickAddIT {

	private final String slug = "added-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Publications publications;

	@Autowired
	private Proposals proposals;

	private HttpServer others;

	private BrowserContext context;

	private Page page;

	@BeforeEach
	void serve() throws IOException {
		this.others = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.others.createContext("/", (exchange) -> {
			boolean found = exchange.getRequestURI().getPath().startsWith("/story");
			byte[] page = """
					<html lang="en"><title>Critics of %s reply</title><meta property="og:site_name" content="The Test Paper">
					<meta name="author" content="Ada A.">
					<meta name="dc.date" content="2026-03-02"><meta property="article:published_time" content="some day">"""
				.formatted(this.slug)
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(found ? 200 : 404, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		this.others.start();
		this.context = Chromium.browser().newContext();
		this.page = this.context.newPage();
	}

	@AfterEach
	void stop() {
		this.others.stop(0);
		this.context.close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anAddressBecomesACounterclaimThatReadersSee(boolean scripts) throws Exception {
		String contributor = open(Role.CONTRIBUTOR, scripts, "en");
		add(story() + "?utm_source=feed#top");
		assertThat(main()).contains("utm_source", "#top", "The Test Paper", "Critics of " + this.slug, "some day",
				"2026-03-02");
		if (scripts) {
			isSound("add");
		}
		press("form[action='/editing/entries/new'] button");
		assertThat(input("sources[0].url").inputValue()).isEqualTo(story());
		assertThat(input("sources[0].authors[0]").inputValue()).isEqualTo("Ada A.");
		String source = input("sources[0].id").inputValue();
		assertThat(input("evidence[0].source").inputValue()).isEqualTo(source);
		if (scripts) {
			isSound("entry");
		}
		input("sources[0].kind").selectOption("press");
		input("id").fill(this.slug);
		input("dispute").fill("claude-distillation");
		input("kind").selectOption("counterclaim");
		input("statement.en").fill("Online critics say no to " + this.slug + ".");
		input("asserted_by[0]").fill("online-critics");
		press("button[name=add][value=responds_to]");
		input("responds_to[0].entry").fill("alleged-accounts");
		this.page.locator("[name='responds_to[0].response'][value=context]").press("Space");
		input("said").fill("2026-03-01");
		input("evidence[0].stance").selectOption("supports");
		input("evidence[0].quote").fill("No.");
		press("button[name=add][value=evidence]");
		input("evidence[1].source").fill("officechai-backlash");
		input("evidence[1].stance").selectOption("context");
		input("reason").fill("It is missing");
		press("button[name=send]");
		assertThat(this.page.url()).containsPattern("/editing/proposals/\\d+$");
		String proposal = this.page.url();
		assertThat(this.publications.find(SubjectKind.SOURCE, source, SourceDocument.class)).isEmpty();
		open(Role.EDITOR, scripts, "en");
		this.page.navigate(proposal);
		assertThat(main()).contains("The Test Paper", "Online critics say no");
		press("button[value=publish]");
		Visitor reader = new Visitor(this.port);
		assertThat(reader.get("/entries/" + this.slug).body()).contains("Online critics say no to " + this.slug,
				"The Test Paper");
		assertThat(reader.get("/disputes/claude-distillation?axis=recorded&order=desc").body()).contains(this.slug);
		assertThat(reader.get("/changes.atom").body()).contains(this.slug);
		assertThat(reader.get("/entries/" + this.slug + "/history").body()).contains(contributor);
		assertThat(reader.get("/sources/" + source + "/history").body()).contains(contributor);
	}

	@Test
	void whatIsOnRecordIsFoundAndAttachedInThreeActions() throws Exception {
		open(Role.EDITOR, true, "zh-TW");
		recordAnEntry();
		String source = recordTheSource();
		add(story() + "?fbclid=1");
		assertThat(main()).contains("Critics of " + this.slug);
		isSound("known");
		input("q").fill("critics nothing-has-this");
		press("form[action='/editing/add/entries'] button");
		assertThat(this.page.locator("[role=status]").count()).isOne();
		input("q").fill(this.slug.toUpperCase(Locale.ROOT));
		press("form[action='/editing/add/entries'] button");
		isSound("attach");
		press("button[formaction='/editing/add/entries/" + this.slug + "'][value=context]");
		int last = this.page.locator("select[name$='.stance']").count() - 1;
		assertThat(input("evidence[" + last + "].source").inputValue()).isEqualTo(source);
		assertThat(input("evidence[" + last + "].stance").inputValue()).isEqualTo("context");
		press("button[name=send]");
		assertThat(this.page.url()).endsWith("/entries/" + this.slug);
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
		press("button[formaction='/editing/add/entries/" + this.slug + "'][value=context]");
		String source = input("sources[0].id").inputValue();
		press("button[name=send]");
		assertThat(this.page.locator("[id='sources[0].kind-wrong'], [id='sources[0]-wrong']").allInnerTexts())
			.isNotEmpty();
		assertThat(input("sources[0].title").inputValue()).isEqualTo("Critics of " + this.slug + " reply");
		input("sources[0].kind").selectOption("press");
		press("button[name=send]");
		assertThat(this.page.url()).endsWith("/entries/" + this.slug);
		Visitor reader = new Visitor(this.port);
		assertThat(reader.get("/sources/" + source).body()).contains("Critics of " + this.slug);
		assertThat(this.jdbc.sql(
				"select count(distinct r.change) from revision r join subject_slug s using (subject) where s.slug = ? or s.slug = ? and r.number = 2")
			.params(source, this.slug)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void whereNothingCanBeReadTheWayGoesOnAndBadAddressesAreRefused() throws Exception {
		open(Role.CONTRIBUTOR, true, "en");
		add(story().replace("/story", "/gone"));
		assertThat(main()).contains("404");
		press("form[action='/editing/sources/new'] button");
		assertThat(input("url").inputValue()).isEqualTo(story().replace("/story", "/gone"));
		add("no address");
		assertThat(this.page.locator("#url-wrong").innerText()).contains("no address");
		assertThat(input("url").inputValue()).isEqualTo("no address");
		isSound("refused");
	}

	@Test
	void aNewSourceNeverTakesTheSlugOfAnother() {
		open(Role.EDITOR, false, "en");
		add(story());
		press("form[action='/editing/entries/new'] button");
		input("sources[0].id").fill("officechai-backlash");
		input("id").fill(this.slug);
		press("button[name=send]");
		assertThat(this.page.locator("[id='sources[0].id-wrong']").innerText()).contains("officechai-backlash");
	}

	private void recordAnEntry() {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test", """
				{"entries": [{"id": "%1$s", "dispute": "claude-distillation", "kind": "counterclaim",
				  "statement": {"en": "Online critics say no to %1$s."}, "asserted_by": ["online-critics"],
				  "responds_to": [{"entry": "alleged-accounts", "response": ["context"]}], "said": "2026-03-01",
				  "evidence": [{"source": "officechai-backlash", "stance": "supports", "quote": "No."}]}]}"""
			.formatted(this.slug), List.of());
	}

	private String recordTheSource() {
		add(story());
		press("form[action='/editing/sources/new'] button");
		input("kind").selectOption("press");
		input("reason").fill("It is missing");
		String source = input("id").inputValue();
		press("button[name=send]");
		assertThat(this.page.url()).endsWith("/sources/" + source);
		return source;
	}

	private String story() {
		return "http://127.0.0.1:" + this.others.getAddress().getPort() + "/story/" + this.slug;
	}

	private String open(Role role, boolean scripts, String language) {
		this.context.close();
		this.context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(390, 844)
				.setLocale(language)
				.setJavaScriptEnabled(scripts));
		this.page = this.context.newPage();
		this.page.navigate(address("/sign-in"));
		String handle = Editors.make(this.jdbc, role);
		input("handle").fill(handle);
		input("password").fill(Editors.PASSWORD);
		press("main form button >> nth=0");
		return handle;
	}

	private void add(String url) {
		this.page.navigate(address("/editing"));
		press("main a[href='/editing/add']");
		input("url").fill(url);
		press("form[action='/editing/add'] button");
	}

	private String main() {
		return this.page.locator("main").innerText();
	}

	private Locator input(String name) {
		return this.page.locator("main [name='" + name + "']:not([type=hidden])");
	}

	/** By the keyboard: without scripts the browser tells no test when it may click. */
	private void press(String selector) {
		this.page.locator(selector).press("Enter");
		this.page.waitForLoadState();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private void isSound(String name) throws Exception {
		assertThat(Inspection.faults(this.page)).as(name).isEmpty();
	}

}
