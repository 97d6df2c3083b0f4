package org.crossclaim.exchange.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
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

/**
 * Dossiers that people paste or upload.
 */
@OnPostgres
class ImportIT {

	private static final String FORM = "/editing/import";

	private final String slug = "pasted-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Publications publications;

	private Visitor editor;

	@BeforeEach
	void arrive() {
		this.editor = visitor(Role.EDITOR);
	}

	@Test
	void theExampleOfThePageIsLookedAtAndWaitsWhereAContributorSendsIt() {
		Visitor contributor = visitor(Role.CONTRIBUTOR);
		Document empty = Jsoup.parse(contributor.get(FORM).body());
		assertThat(empty.select("a[href='/schemas/dossier-v1.json']")).hasSize(1);
		String example = empty.expectFirst("pre").wholeText();
		Document look = Jsoup.parse(paste(contributor, "text", example, "look", "1").body());
		assertThat(look.select(".facts dd").eachText()).isNotEmpty()
			.allMatch((counts) -> counts.equals("1 new, 0 changed, 0 the same"));
		assertThat(look.text()).contains("Nothing is stored yet", "Example Works says that examples are too long.");
		assertThat(look.expectFirst("textarea[name=text]").wholeText()).isEqualTo(example);
		assertThat(contributor.get("/disputes/example-dispute").statusCode()).isEqualTo(404);
		HttpResponse<String> unsaid = send(contributor, look, "text", example);
		assertThat(unsaid.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(unsaid.body()).select("a[href='#reason']")).hasSize(1);
		HttpResponse<String> sent = send(contributor, look, "text", example, "reason", "To see");
		assertThat(location(sent)).matches(".*/editing/proposals/\\d+");
		assertThat(contributor.get("/disputes/example-dispute").statusCode()).isEqualTo(404);
	}

	@Test
	void whatAnEditorSendsIsPublishedAndSaysNothingNewAfterwards() {
		Document look = look(actor("Example"));
		HttpResponse<String> sent = send(this.editor, look, "text", actor("Example"), "reason", "To see");
		assertThat(sent.statusCode()).isEqualTo(302);
		assertThat(name()).isEqualTo("Example");
		Document again = look(actor("Example"));
		assertThat(again.text()).contains("The record says all of this already", "0 new, 0 changed, 1 the same");
		assertThat(again.select("button[name=send]")).isEmpty();
		Document changed = look(actor("Example &amp; Sons"));
		assertThat(changed.select("dl.difference ins").text()).contains("Sons");
	}

	@Test
	void everyFaultIsToldWithItsLineAndNothingPastedIsLost() {
		String text = "\nactors:\n- id: " + this.slug + "\n  kind: robot\n  nmae:\n    en: 名稱 <b>\n";
		HttpResponse<String> refused = paste(this.editor, "text", text, "look", "1");
		assertThat(refused.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select("main ol li").eachText())
			.anySatisfy((one) -> assertThat(one).contains("Line 4, column 9", "actors[0].kind", "“robot” is not one of",
					"kind: robot"))
			.anySatisfy((one) -> assertThat(one).contains("Line 5", "“nmae” is no key", "nmae:"));
		assertThat(page.select(".faulty mark").eachText()).contains("robot");
		assertThat(page.expectFirst("textarea[name=text]").wholeText()).isEqualTo(text);
		Document unreadable = Jsoup.parse(paste(this.editor, "text", "{\"actors\": [", "look", "1").body());
		assertThat(unreadable.select("main ol li")).hasSize(1);
		assertThat(Jsoup.parse(paste(this.editor, "text", "", "look", "1").body()).select("main ol li").text())
			.contains("empty");
	}

	@Test
	void aFileTakesThePlaceOfTheTextAndIsKept() {
		byte[] file = ("{\"actors\": [{\"id\": \"" + this.slug
				+ "\", \"kind\": \"company\", \"name\": {\"zh-Hant\": \"範例\"}}]}")
			.getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> looked = this.editor.upload(FORM, FORM, "C:\\made\\my.json", file, "text", "actors: []",
				"look", "1");
		Document look = Jsoup.parse(looked.body());
		assertThat(look.expectFirst("textarea[name=text]").wholeText()).contains(this.slug, "範例");
		assertThat(look.select("input[name=name]").val()).isEqualTo("my.json");
		assertThat(
				send(this.editor, look, "text", look.expectFirst("textarea[name=text]").wholeText(), "reason", "To see")
					.statusCode())
			.isEqualTo(302);
		Document unread = Jsoup.parse(this.editor
			.upload(FORM, FORM, "x.yaml", new byte[] { (byte) 0xff, (byte) 0xfe }, "text", "actors: []", "look", "1")
			.body());
		assertThat(unread.select("#file-wrong").text()).contains("UTF-8");
		assertThat(unread.expectFirst("textarea[name=text]").wholeText()).isEqualTo("actors: []");
		Document large = Jsoup
			.parse(this.editor.upload(FORM, FORM, "x.yaml", new byte[0], "text", "x".repeat(4_300_000), "look", "1")
				.body());
		assertThat(large.select("#text-wrong").text()).contains("4,096 KB");
		assertThat(large.expectFirst("textarea[name=text]").wholeText()).hasSize(4_300_000);
		HttpResponse<String> tooLarge = this.editor.upload(FORM, FORM, "x.yaml", new byte[17_000_000], "text", "",
				"look", "1");
		assertThat(tooLarge.statusCode()).isEqualTo(413);
		assertThat(tooLarge.body()).contains("Too large");
	}

	@Test
	void nothingIsReplacedThatItsAuthorDidNotSee() {
		send(this.editor, look(actor("First")), "text", actor("First"), "reason", "To see");
		Document early = look(actor("Second"));
		this.editor.send("/editing/password", "/editing/actors/" + this.slug, "base", "1", "kind", "company", "name.en",
				"Changed here", "reason", "By hand", "send", "1");
		assertThat(name()).isEqualTo("Changed here");
		HttpResponse<String> unseen = send(this.editor, early, "text", actor("Second"), "reason", "To see", "overwrite",
				"1");
		assertThat(unseen.statusCode()).isEqualTo(409);
		Document look = Jsoup.parse(unseen.body());
		assertThat(look.text()).contains("This is not what you looked at", "Changed here",
				"was changed in the record since");
		HttpResponse<String> unsaid = send(this.editor, look, "text", actor("Second"), "reason", "To see");
		assertThat(unsaid.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(unsaid.body()).select("a[href='#overwrite']")).hasSize(1);
		assertThat(send(this.editor, look, "text", actor("Third"), "reason", "To see", "overwrite", "1").statusCode())
			.isEqualTo(409);
		assertThat(name()).isEqualTo("Changed here");
		assertThat(send(this.editor, look, "text", actor("Second"), "reason", "To see", "overwrite", "1").statusCode())
			.isEqualTo(302);
		assertThat(name()).isEqualTo("Second");
	}

	@Test
	void whatWasPastedComesBackWhereTheSessionHasEnded() {
		this.jdbc.sql("delete from spring_session").update();
		HttpResponse<String> refused = paste(this.editor, "text", actor("Example"), "look", "1");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(refused.body()).select("form[action='" + FORM + "'] input[name=text]").val())
			.isEqualToNormalizingNewlines(actor("Example"));
	}

	@Test
	void whatWouldBeHeldIsToldBeforeItIsRefused() {
		String text = """
				entries:
				- id: %s
				  dispute: pentagon-anthropic
				  kind: allegation
				  statement:
				    en: OpenAI says that Sam Altman did.
				  asserted_by: [openai]
				  against: [sam-altman]
				  said: "2026-03-02"
				  evidence:
				  - source: marcus-scam-2026-02-28
				    stance: supports
				    quote: He did.
				""".formatted(this.slug);
		Document look = look(text);
		assertThat(look.text()).contains("this would be held", this.slug + ": No supporting evidence names");
		HttpResponse<String> refused = send(this.editor, look, "text", text, "reason", "To see");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select(".summary li").text()).contains(this.slug + ": No supporting");
		String contributors = paste(visitor(Role.CONTRIBUTOR), "text", text, "look", "1").body();
		assertThat(contributors).contains("Nothing is stored yet").doesNotContain("this would be held");
	}

	@Test
	void whatTheRecordSaysOfADisputeComesBackAsItIs() {
		for (String dispute : List.of("claude-distillation", "anthropic-training-data", "pentagon-anthropic",
				"western-labs-distillation")) {
			HttpResponse<String> dossier = this.editor.get(FORM + "/disputes/" + dispute + ".yaml");
			assertThat(dossier.statusCode()).as(dispute).isEqualTo(200);
			assertThat(look(dossier.body()).text()).as(dispute).contains("The record says all of this already");
		}
	}

	private String actor(String name) {
		return "actors:\n- id: " + this.slug + "\n  kind: company\n  name:\n    en: " + name + "\n";
	}

	private String name() {
		return String.valueOf(this.publications.find(SubjectKind.ACTOR, this.slug, ActorDocument.class)
			.orElseThrow()
			.document()
			.name()
			.texts()
			.get("en"));
	}

	private Document look(String text) {
		HttpResponse<String> looked = paste(this.editor, "text", text, "look", "1");
		assertThat(looked.statusCode())
			.as(Jsoup.parse(looked.body()).select("main .summary, main ol, main .wrong").text())
			.isEqualTo(200);
		return Jsoup.parse(looked.body());
	}

	private static HttpResponse<String> paste(Visitor visitor, String... fields) {
		return visitor.upload("/editing/password", FORM, "", new byte[0], fields);
	}

	private static HttpResponse<String> send(Visitor visitor, Document look, String... fields) {
		String[] all = Arrays.copyOf(fields, fields.length + 4);
		System.arraycopy(new String[] { "seen", look.select("[name=seen]").val(), "send", "1" }, 0, all, fields.length,
				4);
		return paste(visitor, all);
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	private Visitor visitor(Role role) {
		Visitor visitor = new Visitor(this.port);
		visitor.signIn(Editors.make(this.jdbc, role), Editors.PASSWORD);
		return visitor;
	}

}
