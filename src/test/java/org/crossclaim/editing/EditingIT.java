package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.Inspection;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms as a browser without scripts fills them in, on a narrow screen.
 */
@OnPostgres
class EditingIT {

	private final String slug = "written-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Publications publications;

	private String handle = "";

	private BrowserContext context;

	private Page page;

	@BeforeEach
	void open() {
		this.context = Chromium.browser().newContext(Chromium.options().setViewportSize(390, 844).setLocale("en"));
		this.page = this.context.newPage();
		signIn(Role.EDITOR);
	}

	@AfterEach
	void close() {
		this.context.close();
	}

	@Test
	void anEntryIsWrittenAndStandsOnItsPage() {
		writeACounterclaim();
		send();
		assertThat(this.page.url()).endsWith("/entries/" + this.slug);
		assertThat(this.page.content()).contains("Online critics say no.");
		EntryDocument document = entry();
		assertThat(document.assertedBy()).containsExactly("online-critics");
		assertThat(document.evidence()).singleElement()
			.satisfies((evidence) -> assertThat(evidence.quote()).isEqualTo("No."));
	}

	@Test
	void anActorASourceAndADisputeAreWritten() {
		visit("/editing/actors/new");
		fill("id", this.slug);
		choose("kind", "company");
		fill("name.en", "Acme");
		fill("aliases[0]", "ACME");
		fill("reason", "It is missing");
		send();
		assertThat(this.page.url()).endsWith("/actors/" + this.slug);
		visit("/editing/sources/new");
		fill("id", this.slug);
		choose("kind", "press");
		fill("title", "What Acme says");
		fill("publisher", "The Paper");
		fill("published_by", this.slug);
		fill("published", "2026-02~");
		fill("licence", "all rights reserved");
		fill("reason", "It is missing");
		send();
		assertThat(wrong("licence")).contains("all rights reserved");
		fill("licence", "CC-BY-4.0");
		send();
		assertThat(this.page.url()).endsWith("/sources/" + this.slug);
		assertThat(this.page.content()).contains("CC-BY-4.0");
		visit("/editing/disputes/new");
		fill("id", this.slug);
		fill("title.en", "Acme");
		fill("summary.en", "Acme says something.");
		press("add", "background");
		fill("background[0].title.en", "Who Acme is");
		fill("background[0].text.en", "A company.");
		fill("background[0].sources[0]", this.slug);
		fill("reason", "It is missing");
		send();
		assertThat(this.page.url()).endsWith("/disputes/" + this.slug);
	}

	@Test
	void whatAContributorSendsWaits() {
		this.context.clearCookies();
		signIn(Role.CONTRIBUTOR);
		writeACounterclaim();
		send();
		assertThat(this.page.url()).containsPattern("/editing/proposals/\\d+$");
		assertThat(this.publications.find(SubjectKind.ENTRY, this.slug, EntryDocument.class)).isEmpty();
	}

	@Test
	void allFaultsStandAtTheirInputsAndNothingTypedIsLost() {
		writeACounterclaim();
		fill("said", "2026-13-01");
		fill("evidence[0].source", "no-such-source");
		fill("order", "first");
		fill("statement.+language", "xx");
		fill("statement.+text", "Nein.");
		fill("reason", "");
		Response answer = this.page.waitForResponse((response) -> response.url().contains("/editing/"), this::send);
		assertThat(answer.status()).isEqualTo(422);
		for (String name : List.of("said", "evidence[0].source", "order", "statement.xx", "responds_to[0].response")) {
			assertThat(input(name).count()).as(name).isPositive();
		}
		fill("reason", "It is missing");
		send();
		for (String name : List.of("said", "order", "statement.xx")) {
			assertThat(wrong(name)).as(name).isNotBlank();
			assertThat(this.page.locator("[href='" + Drawn.anchor(name) + "']").count()).as(name).isPositive();
		}
		assertThat(value("said")).isEqualTo("2026-13-01");
		assertThat(value("evidence[0].source")).isEqualTo("no-such-source");
		assertThat(value("order")).isEqualTo("first");
		assertThat(value("statement.xx")).isEqualTo("Nein.");
		assertThat(value("evidence[0].quote")).isEqualTo("No.");
		isSound("faults");
		fill("said", "2026-03-01");
		fill("order", "");
		fill("statement.xx", "");
		send();
		assertThat(wrong("evidence[0].source")).isNotBlank();
	}

	@Test
	void rowsComeAndGoAndNothingTypedIsLost() {
		writeACounterclaim();
		press("add", "evidence");
		fill("evidence[1].quote", "Second.");
		press("add", "evidence[1].translation");
		fill("evidence[1].translation[0].text", "Zweitens.");
		press("up", "evidence[1]");
		assertThat(value("evidence[0].translation[0].text")).isEqualTo("Zweitens.");
		assertThat(value("evidence[1].quote")).isEqualTo("No.");
		press("remove", "evidence[0]");
		assertThat(value("evidence[0].quote")).isEqualTo("No.");
		assertThat(input("evidence[1].quote").count()).isZero();
		assertThat(value("statement.en")).isEqualTo("Online critics say no.");
		assertThat(value("reason")).isEqualTo("It is missing");
		assertThat(this.page.locator("[name='responds_to[0].response'][value=context]").isChecked()).isTrue();
		assertThat(this.publications.find(SubjectKind.ENTRY, this.slug, EntryDocument.class)).isEmpty();
		isSound("rows");
	}

	@Test
	void whatIsTypedIsKeptAndLeavingWarnsOnlyWhereItIsNot() throws Exception {
		visit("/editing/sources/new");
		List<String> dialogs = new ArrayList<>();
		this.page.onDialog((dialog) -> {
			dialogs.add(dialog.type());
			dialog.accept();
		});
		fill("title", "Kept while typed");
		Locator told = this.page.locator("[data-keeping]");
		told.filter(new Locator.FilterOptions().setHasText("Kept at")).waitFor();
		assertThat(drafts("Kept while typed")).isEqualTo(1);
		visit("/editing");
		assertThat(dialogs).isEmpty();
		this.page.locator("#drafts a").click();
		assertThat(value("title")).isEqualTo("Kept while typed");
		isSound("kept");
		press("add", "authors");
		input("authors[1]").pressSequentially("Ada");
		visit("/editing");
		assertThat(dialogs).containsExactly("beforeunload");
		this.page.waitForCondition(() -> drafts("\"authors[1]\": [\"Ada\"]") == 1);
		visit("/editing/sources/new");
		isSound("offered");
		fill("title", "Another");
		this.jdbc.sql("delete from spring_session where principal_name = ?").param(this.handle).update();
		told.filter(new Locator.FilterOptions().setHasText("signed out")).waitFor();
		this.page.locator("button[name=keep]").click();
		isSound("signed out");
		fill("handle", this.handle);
		fill("password", Editors.PASSWORD);
		this.page.locator("#password").press("Enter");
		isSound("signed in again");
		this.page.locator("main form button").click();
		assertThat(value("title")).isEqualTo("Another");
		assertThat(drafts("Another")).isEqualTo(1);
	}

	private int drafts(String said) {
		return this.jdbc.sql("select count(*) from draft where position(? in parameters::text) > 0")
			.param(said)
			.query(Integer.class)
			.single();
	}

	@Test
	void datesAndSlugsAreExplained() {
		visit("/editing/entries/new?dispute=claude-distillation&kind=allegation&said=2026-02~&happened=2026-99"
				+ "&against%5B0%5D=deepseek&asserted_by%5B0%5D=nobody-known");
		assertThat(means("said")).isEqualTo("about February 2026");
		assertThat(means("happened")).contains("2026-99");
		assertThat(means("against[0]")).isEqualTo("DeepSeek");
		assertThat(means("asserted_by[0]")).contains("nobody-known");
		assertThat(input("bears_on[0]").count()).isZero();
	}

	@Test
	void anEntryIsChangedWithAReason() {
		writeACounterclaim();
		send();
		visit("/editing/entries/" + this.slug);
		fill("evidence[0].quote", "Never.");
		fill("reason", "The quote was cut short");
		send();
		assertThat(this.page.url()).endsWith("/entries/" + this.slug);
		assertThat(entry().evidence().getFirst().quote()).isEqualTo("Never.");
	}

	@Test
	void aSlugThatIsTakenIsNotOverwritten() {
		writeACounterclaim();
		fill("id", "alleged-accounts");
		send();
		assertThat(wrong("id")).contains("alleged-accounts");
	}

	@Test
	void aStaleSaveShowsThreeVersionsAndIsMerged() {
		writeACounterclaim();
		send();
		visit("/editing/entries/" + this.slug);
		Page theirs = this.context.newPage();
		theirs.navigate(address("/editing/entries/" + this.slug));
		theirs.locator("[name='statement.en']").fill("Online critics say never.");
		theirs.locator("[name='zone']").fill("Asia/Taipei");
		theirs.locator("[name=reason]").fill("Theirs");
		theirs.locator("button[name=send]").click();
		theirs.close();
		fill("statement.en", "Online critics say not at all.");
		fill("evidence[0].locator", "Paragraph 2");
		fill("reason", "Mine");
		Response answer = this.page.waitForResponse((response) -> response.url().contains("/editing/"), this::send);
		assertThat(answer.status()).isEqualTo(409);
		assertThat(this.page.locator(".versions").allInnerTexts().toString()).contains("Online critics say no.",
				"Online critics say never.", "Online critics say not at all.", "Asia/Taipei", "Paragraph 2");
		assertThat(value("zone")).isEqualTo("Asia/Taipei");
		assertThat(value("statement.en")).isEqualTo("Online critics say not at all.");
		isSound("stale");
		send();
		assertThat(this.page.locator("fieldset[id='choose[0]'] .wrong").innerText()).isNotBlank();
		this.page.locator("[name='choose[0]'][value=theirs]").check();
		send();
		assertThat(this.page.url()).endsWith("/entries/" + this.slug);
		EntryDocument merged = entry();
		assertThat(merged.statement().texts()).containsEntry("en", "Online critics say never.");
		assertThat(merged.zone()).isEqualTo("Asia/Taipei");
		assertThat(merged.evidence().getFirst().locator()).isEqualTo("Paragraph 2");
	}

	private void isSound(String name) {
		assertThat(Inspection.faults(this.page)).as(name).isEmpty();
	}

	private void writeACounterclaim() {
		visit("/editing/entries/new?dispute=claude-distillation&kind=counterclaim");
		fill("id", this.slug);
		fill("statement.en", "Online critics say no.");
		fill("asserted_by[0]", "online-critics");
		press("add", "responds_to");
		fill("responds_to[0].entry", "alleged-accounts");
		this.page.locator("[name='responds_to[0].response'][value=context]").check();
		fill("said", "2026-03-01");
		fill("evidence[0].source", "officechai-backlash");
		choose("evidence[0].stance", "supports");
		fill("evidence[0].quote", "No.");
		fill("reason", "It is missing");
	}

	private void signIn(Role role) {
		visit("/sign-in");
		this.handle = Editors.make(this.jdbc, role);
		fill("handle", this.handle);
		fill("password", Editors.PASSWORD);
		this.page.locator("main form button").first().click();
		assertThat(this.page.url()).doesNotContain("sign-in");
	}

	private EntryDocument entry() {
		return this.publications.find(SubjectKind.ENTRY, this.slug, EntryDocument.class).orElseThrow().document();
	}

	private void visit(String address) {
		assertThat(this.page.navigate(address(address)).status()).isEqualTo(200);
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private Locator input(String name) {
		return this.page.locator("[name='" + name + "']");
	}

	private void fill(String name, String text) {
		input(name).fill(text);
	}

	private void choose(String name, String word) {
		input(name).selectOption(word);
	}

	private String value(String name) {
		return input(name).inputValue();
	}

	private String wrong(String name) {
		return this.page.locator("[id='" + name + "-wrong']").innerText();
	}

	private String means(String name) {
		return this.page.locator("[id='" + name + "-means']").innerText();
	}

	private void press(String button, String path) {
		this.page.locator("button[name='" + button + "'][value='" + path + "']").click();
	}

	/** Also where the form asks whether it is another than those of other tests. */
	private void send() {
		this.page.locator("main button[name=send]").first().click();
		this.page.waitForLoadState();
		if (this.page.locator("#alike").count() > 0) {
			this.page.locator("#alike button[name=send]").click();
		}
	}

}
