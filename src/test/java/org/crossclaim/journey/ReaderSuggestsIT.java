package org.crossclaim.journey;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.testing.AtWork;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader without an account suggests a correction from a page of the record, an editor
 * works it in, and the receipt and the history tell what became of it.
 */
@OnPostgres
class ReaderSuggestsIT {

	/**
	 * Milliseconds between two letters: what comes faster than anybody types is refused.
	 */
	private static final double AS_PEOPLE_TYPE = 120;

	private final String slug = "seen-by-a-reader-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void fromThePageToTheHistory(boolean scripts) {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test", """
				{"sources": [{"id": "%s", "kind": "press", "title": "A paper", "publisher": "A test"}]}"""
			.formatted(this.slug), List.of());
		try (AtWork reader = new AtWork(this.port, scripts, "en");
				AtWork editor = new AtWork(this.port, Editors.make(this.jdbc, Role.EDITOR), scripts, "en")) {
			reader.go("/sources/" + this.slug);
			reader.press("a[href='/sources/" + this.slug + "/suggest']");
			reader.find("main [name=kind][value=correction]").press(" ");
			reader.press("main form button");
			if (scripts) {
				reader.isSound("faults");
			}
			assertThat(reader.find("main [name=kind][value=correction]").isChecked()).isTrue();
			reader.input("wrong").fill("A paper");
			reader.input("text")
				.pressSequentially("Its first page says: The paper",
						new Locator.PressSequentiallyOptions().setDelay(AS_PEOPLE_TYPE));
			reader.press("main form button");
			assertThat(reader.path()).as(reader.main()).startsWith("/receipts/");
			if (scripts) {
				reader.isSound("receipt");
			}
			editor.go("/editing/suggestions");
			editor.press("main li a >> nth=0");
			assertThat(editor.main()).contains("Its first page says: The paper");
			editor.press("main a[href^='/editing/sources/" + this.slug + "']");
			editor.input("title").fill("The paper");
			editor.input("reason").fill("Its first page calls it so");
			editor.press("button[name=send]");
			assertThat(editor.path()).isEqualTo("/sources/" + this.slug);
			reader.go(reader.path());
			assertThat(reader.main()).contains("It was taken up");
			reader.press("main a[href*='/history']");
			assertThat(reader.main()).contains("Its first page calls it so", "as a reader suggested", "The paper");
		}
	}

}
