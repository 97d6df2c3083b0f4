package org.crossclaim.entry.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.crossclaim.testing.EveryState;
import org.crossclaim.testing.Failing;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of an entry says, and what it costs.
 */
@OnPostgres
@Import({ Failing.class, EveryState.class, Statements.class })
class EntryPageIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Statements statements;

	@Test
	void saysThatItIsOnlyTheWordOfTheAccuser() throws Exception {
		assertThat(words("alleged-accounts", "en")).contains("Said by Anthropic. Not a finding.",
				"4 sources support it; all give only the word of Anthropic.",
				"None of the accused is on record with an answer.", "its own word: 4 sources, counted once",
				"No outcome is on record.");
		assertThat(words("alleged-accounts", "zh-Hant")).contains("此為 Anthropic 的說法，並非認定。",
				"4 個來源支持，均只轉述 Anthropic 自己的說法。", "紀錄中沒有被指控者的回應。");
	}

	@Test
	void givesEachAccusedTheSameSlot() throws Exception {
		String page = words("alleged-accounts", "en");
		assertThat(page).containsSubsequence("DeepSeek", "No reply found.", "Looked for on 24 February 2026",
				"Moonshot AI", "No reply found.", "Looked for on 24 February 2026", "MiniMax", "No reply found.",
				"Looked for on 24 February 2026");
		assertThat(words("alleged-anthropic-suit", "en")).containsSubsequence("Donald Trump", "No reply on record.",
				"Nobody has recorded a search for one.");
	}

	@Test
	void followsEachSourceDownToItsOrigins() throws Exception {
		assertThat(words("alleged-accounts", "en")).containsSubsequence("Mint, 24 February 2026", "relays",
				"Detecting and preventing distillation attacks, Anthropic, 23 February 2026",
				"not seen by us; known through others", "origin");
	}

	@Test
	void setsTheRoleOfTheDayBesideTheName() throws Exception {
		assertThat(words("reply-musk-guilty", "en")).contains("Elon Musk (CEO of xAI)");
		assertThat(words("state-allegation", "en")).contains("Ada Example (head of research of Made-up Lab)")
			.doesNotContain("adviser");
	}

	@Test
	void saysRevisedToAndNotContested() throws Exception {
		assertThat(words("alleged-100-dead", "en")).contains("Revised to").doesNotContain("Contested.");
		assertThat(words("alleged-83-dead", "en")).contains("What it revises");
	}

	@Test
	void namesInterimStepsAsSuch() throws Exception {
		assertThat(words("alleged-anthropic-suit", "en")).contains(
				"Open: interim steps are on record, and no final outcome.", "Interim: relief granted",
				"§ 3252 designation and agency ban", "Interim: relief refused", "§ 4713 designation");
		assertThat(words("state-allegation", "en")).contains("It ended in different ways, part by part.", "settled",
				"the part about the model", "binding Invented Works");
	}

	@Test
	void saysWhenAReplyWasAskedForAndByWhom() throws Exception {
		assertThat(words("state-allegation", "en")).contains("Looked for on 20 March 2025 by an editor",
				"Asked for on 15 March 2025 (its press office), by 21 March 2025; none had come by 22 March 2025");
	}

	@Test
	void setsATranslationBesideTheQuoteWithWhoMadeIt() throws Exception {
		assertThat(words("state-allegation", "en")).containsSubsequence("Ils ont copié", "They copied 1,200.5 machines",
				"Translated by an editor, by hand");
	}

	@Test
	void countsNothingFromASourceThatWasTakenBack() throws Exception {
		assertThat(words("state-allegation", "en")).contains("outside their side: Other Paper and Paper of Record.",
				"retracted 1 August 2025", "Its publisher took it back, so it counts for nothing.");
	}

	@Test
	void linksAnOriginalBeforeItsCopy() throws Exception {
		assertThat(words("state-allegation", "en")).containsSubsequence("The original: Notre déclaration, Made-up Lab",
				"A copy, Copies Daily");
		assertThat(html("state-allegation", "en")).containsSubsequence("https://lab.example/post",
				"https://copy.example/1");
	}

	@Test
	void carriesSpeakerAndStandingIntoItsTitleAndDescription() throws Exception {
		assertThat(html("alleged-accounts", "en"))
			.containsPattern("<title>Anthropic alleges[^<]*\\(only the word of Anthropic\\)")
			.containsPattern("property=\"og:title\" content=\"Anthropic alleges[^\"]*\\(only the word of Anthropic\\)")
			.containsPattern("property=\"og:description\" content=\"Allegation\\. 4 sources support it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "alleged-accounts", "alsup-ruling", "reply-hypocrisy", "state-allegation", "state-motive",
			"state-statement" })
	void takesAtMostSixStatementsWhateverItCites(String slug) throws Exception {
		html(slug, "en");
		this.statements.forget();
		html(slug, "en");
		assertThat(this.statements.heard()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
	}

	/** The revision cited, with its line, and what changed since. */
	@Test
	void takesTwoStatementsMoreForWhoeverFollowsACitation() throws Exception {
		this.statements.forget();
		html("state-long-ago", "en");
		int without = this.statements.heard().size();
		this.statements.forget();
		assertThat(html("state-long-ago", "en&cited=1")).contains("You follow a citation of revision 1");
		assertThat(this.statements.heard()).hasSizeLessThanOrEqualTo(without + 2);
	}

	private String words(String slug, String language) throws IOException, InterruptedException {
		return html(slug, language).replaceAll("(?s)^.*?<main|</main>.*$", "")
			.replaceAll("<[^>]*>", "")
			.replace("&#39;", "'")
			.replaceAll("\\s+", " ");
	}

	private String html(String slug, String language) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/entries/" + slug + "?hl=" + language))
				.build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}
