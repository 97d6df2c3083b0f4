package org.crossclaim.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.reply.StatementLetter;
import org.crossclaim.suggestion.Letter;
import org.crossclaim.suggestion.Suggestions;
import org.crossclaim.testing.Chromium;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.EveryState;
import org.crossclaim.testing.Failing;
import org.crossclaim.testing.Inspection;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Pages;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every page, of those that only people with an account see, as an
 * administrator sees them on a narrow screen.
 */
@OnPostgres
@Import({ Failing.class, EveryState.class, Statements.class })
class EditingPagesIT {

	/** One thing that is changed, and one that is new and would be held. */
	private static final String DOSSIER = """
			actors:
			- id: named-nowhere
			  kind: other
			  name: {en: Named everywhere}
			entries:
			- id: looked-at
			  dispute: pentagon-anthropic
			  kind: allegation
			  statement: {en: OpenAI says that Sam Altman did.}
			  asserted_by: [openai]
			  against: [sam-altman]
			  said: "2026-03-02"
			  evidence:
			  - {source: marcus-scam-2026-02-28, stance: supports, quote: He did.}
			""";

	private static final String RECEIPT = "A".repeat(43);

	private static final String SENT = "B".repeat(43);

	private final List<String> faults = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private org.crossclaim.reply.Statements sentToUs;

	@Test
	void areAccessibleWellFormedAndNarrowEnough() {
		List<String> addresses = new ArrayList<>(Pages.EDITING);
		addresses.add("/editing/proposals/" + propose());
		addresses.add("/editing/suggestions/" + suggest());
		addresses.add("/receipts/" + RECEIPT);
		long statement = state();
		addresses.addAll(List.of("/editing/statements/" + statement, "/receipts/" + SENT,
				"/editing/entries/new?occasion=statement-" + statement));
		String administrator = Editors.make(this.jdbc, Role.ADMINISTRATOR);
		Editors.make(this.jdbc, Role.CONTRIBUTOR);
		for (String language : List.of("en", "zh-Hant")) {
			try (BrowserContext context = Chromium.browser().newContext(Chromium.options().setViewportSize(390, 844))) {
				Page page = signedIn(context, administrator);
				for (String address : addresses) {
					Response answer = page
						.navigate(address(address + (address.contains("?") ? "&" : "?") + "hl=" + language));
					assertThat(answer.status()).as(address).isEqualTo(200);
					look(page, language + " " + address);
				}
				answering(page, language);
			}
		}
		assertThat(this.faults).isEmpty();
	}

	/** What is answered to a form as it stands. */
	private void answering(Page page, String language) {
		for (String address : Pages.ANSWERING) {
			page.navigate(address(address));
			Locator button = page.locator("main form button:visible").first();
			page.waitForNavigation(button::click);
			look(page, language + " " + address + " sent");
		}
		page.navigate(address("/editing/import"));
		page.locator("#text").fill(DOSSIER);
		page.waitForNavigation(page.locator("button[name=look]")::click);
		assertThat(page.locator("button[name=send]").count()).isOne();
		look(page, language + " /editing/import looked at");
	}

	private void look(Page page, String where) {
		Inspection.faults(page).forEach((fault) -> this.faults.add(where + " " + fault));
	}

	/** A counterclaim, and a change of wording, which move standing. */
	private long propose() {
		return this.proposals
			.propose(new Author(null, "A reader", false), Door.FORM, "To see it", """
					{"actors": [{"id": "named-nowhere", "kind": "other", "name": {"en": "Named anywhere"}}],
					 "entries": [{"id": "state-rebuttal", "dispute": "every-state", "kind": "counterclaim",
					 "statement": {"en": "Invented Works says that the Paper of Record is wrong."},
					 "asserted_by": ["invented-works"], "said": "2025-03-11",
					 "responds_to": [{"entry": "state-motive", "response": "denial"}],
					 "evidence": [{"source": "works-post", "stance": "supports", "quote": "It is wrong."}]}]}""",
					List.of(new ProposalSubject(SubjectKind.ACTOR, "named-nowhere", 1)))
			.number();
	}

	private long suggest() {
		this.suggestions.take(SubjectKind.SOURCE, "hk01-distillation", new Letter("correction", "", "that is wrong",
				"Its first page says otherwise", "Rita Reader", true, "rita@example.org"), RECEIPT);
		return this.jdbc.sql("select max(number) from suggestion").query(Long.class).single();
	}

	/** One that was checked and is to be put on record. */
	private long state() {
		this.sentToUs.take("alleged-accounts", new StatementLetter("deepseek", "We say: no.\n\n" + "no ".repeat(40),
				"en", "Penny Speaker", "as spokesperson", "press@example.org"), SENT);
		long number = this.sentToUs.of(SENT).orElseThrow().number();
		this.sentToUs.check(number, new Author(null, "An editor", true), "By letter", List.of(ResponseKind.DENIAL));
		return number;
	}

	private Page signedIn(BrowserContext context, String handle) {
		Page page = context.newPage();
		page.navigate(address("/sign-in"));
		page.locator("#handle").fill(handle);
		page.locator("#password").fill(Editors.PASSWORD);
		page.locator("#password").press("Enter");
		page.waitForURL("**/editing");
		return page;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
