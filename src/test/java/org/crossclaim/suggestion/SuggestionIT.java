package org.crossclaim.suggestion;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a reader suggests, from the form to the receipt that tells its fate.
 */
@OnPostgres
class SuggestionIT {

	private static final Pattern RECEIPT = Pattern.compile("/receipts/[A-Za-z0-9_-]{43}");

	private static int hosts = 10;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Receipts receipts;

	@Autowired
	private Suggestions suggestions;

	private String slug = "";

	private String form = "";

	private Visitor reader = new Visitor(0);

	@BeforeEach
	void putASourceOnRecord() {
		this.slug = "suggested-" + UUID.randomUUID();
		this.form = "/sources/" + this.slug + "/suggest";
		this.reader = new Visitor(this.port, "127.0.1." + hosts++);
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test",
				"""
						{"sources": [{"id": "%s", "kind": "press", "title": "The paper that is wrong", "publisher": "A test"}]}"""
					.formatted(this.slug),
				List.of());
	}

	@Test
	void aReaderSuggestsAnEditorWorksItInAndTheReceiptTells() {
		assertThat(this.reader.get("/sources/" + this.slug).body()).contains("href=\"" + this.form + "\"");
		String receipt = send("kind", "correction", "wrong", "that is wrong", "text",
				"Its first page says <b>right</b>", "name", "Rita Reader", "credited", "yes", "contact",
				"rita@example.org");
		String waiting = this.reader.get(receipt).body();
		assertThat(waiting).contains("No editor has decided on it yet", "that is wrong", "&lt;b&gt;right", "noindex")
			.doesNotContain("rita@example.org");
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		assertThat(editor.get("/editing/proposals").body()).contains("/editing/suggestions");
		String number = number(receipt);
		assertThat(editor.get("/editing/suggestions").body()).contains("/editing/suggestions/" + number);
		assertThat(editor.get("/editing/suggestions/" + number).body()).contains("rita@example.org",
				"/editing/sources/" + this.slug + "?occasion=" + number);
		String editing = "/editing/sources/" + this.slug;
		assertThat(editor.get(editing + "?occasion=" + number).body()).contains("A reader suggests", "that is wrong",
				"name=\"occasion\" value=\"" + number);
		assertThat(workIn(editor, number, "").statusCode()).isEqualTo(422);
		assertThat(this.reader.get(receipt).body()).contains("No editor has decided on it yet");
		assertThat(workIn(editor, number, "A reader saw it").statusCode()).isEqualTo(302);
		assertThat(this.reader.get(receipt).body())
			.contains("It was taken up", "revision 2", "/sources/" + this.slug + "/history?from=1&amp;to=2")
			.doesNotContain("rita@example.org");
		assertThat(this.reader.get("/sources/" + this.slug + "/history").body()).contains("A reader saw it",
				"as the reader Rita Reader suggested");
		assertThat(editor.send(editing, "/editing/suggestions/" + number, "reason", "Late").body())
			.contains("taken up already");
	}

	@Test
	void whoDoesNotAllowItIsNotNamed() {
		String receipt = send("kind", "correction", "wrong", "that is wrong", "text", "Look at it", "name",
				"Quiet Reader");
		workIn(Editors.signedIn(this.port, this.jdbc, Role.EDITOR), number(receipt), "A reader saw it");
		assertThat(this.reader.get("/sources/" + this.slug + "/history").body()).contains("as a reader suggested")
			.doesNotContain("Quiet Reader");
	}

	@Test
	void isDeclinedWithAReasonThatTheReceiptTells() {
		String receipt = send("kind", "source", "url", "https://example.org/paper");
		String page = "/editing/suggestions/" + number(receipt);
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		HttpResponse<String> refused = editor.send(page, page, "reason", " ");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Say why it is declined");
		assertThat(editor.send(page, page, "reason", "It says nothing of this").statusCode()).isEqualTo(302);
		assertThat(this.reader.get(receipt + "?hl=zh-Hant").body()).contains("未獲採用", "It says nothing of this");
		assertThat(editor.send("/editing", page, "reason", "Again").statusCode()).isEqualTo(422);
	}

	@Test
	void everyFaultStandsAtItsFieldAndNothingTypedIsLost() {
		HttpResponse<String> refused = post(token(10), "kind", "correction", "url", "example", "name", "Rita Reader",
				"contact", "rita@example.org", "text", "Typed with care");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body())
			.contains("id=\"url-wrong\"", "id=\"wrong-wrong\"", "Typed with care", "rita@example.org",
					"value=\"example\"")
			.doesNotContain("id=\"text-wrong\"");
		assertThat(post(token(10)).body()).contains("id=\"kind-wrong\"");
		assertThat(post(token(10), "kind", "source", "text", "x".repeat(5001)).body()).contains("id=\"url-wrong\"",
				"5,000 fit");
	}

	@Test
	void programsAreToldFromPeople() {
		String[] fields = { "kind", "source", "url", "https://example.org/spam", "text", "Typed with care" };
		assertThat(post(token(0), fields).body()).contains("faster than anybody types", "Typed with care");
		assertThat(post("", fields).body()).contains("open for too long", "Typed with care");
		assertThat(post(this.receipts.openedAt("/sources/another/suggest", ago(10)), fields).body())
			.contains("open for too long");
		HttpResponse<String> trapped = post(token(10), "kind", "source", "url", "https://example.org/spam", "website",
				"https://example.org");
		assertThat(trapped.statusCode()).isEqualTo(422);
		assertThat(trapped.body()).contains("people do not see", "tabindex=\"-1\"");
		assertThat(this.reader.post(this.form, "", fields).statusCode()).isEqualTo(403);
		assertThat(sent()).isZero();
	}

	@Test
	void isTakenOnceHoweverOftenItIsSent() {
		String token = token(10);
		String[] fields = { "kind", "source", "url", "https://example.org/once" };
		String first = location(post(token, fields));
		assertThat(first).matches(RECEIPT);
		assertThat(location(post(token, fields))).isEqualTo(first);
		assertThat(sent()).isEqualTo(1);
		assertThat(location(post(token(10), fields))).isNotEqualTo(first);
	}

	@Test
	void oneNetworkSendsOnlySoMuchAndLosesNothingTyped() {
		HttpResponse<String> answer = post(token(10), "text", "Typed with care");
		for (int i = 0; i < 40 && answer.statusCode() == 422; i++) {
			answer = post(token(10), "text", "Typed with care");
		}
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.body()).contains("Typed with care");
	}

	@Test
	void onlyEditorsSeeWhatReadersSent() {
		String number = number(send("kind", "source", "url", "https://example.org/paper"));
		Visitor contributor = Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR);
		assertThat(contributor.get("/editing/suggestions").statusCode()).isEqualTo(403);
		assertThat(contributor.get("/editing/suggestions/" + number).statusCode()).isEqualTo(403);
		assertThat(contributor.get("/editing/sources/" + this.slug + "?occasion=" + number).body())
			.doesNotContain("A reader suggests");
		assertThat(this.reader.get("/editing/suggestions").statusCode()).isEqualTo(302);
		assertThat(this.reader.get("/receipts/" + "A".repeat(43)).statusCode()).isEqualTo(404);
		assertThat(this.reader.get("/sources/no-such-source/suggest").statusCode()).isEqualTo(404);
		assertThat(this.reader.get("/receipts/x").headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void whoSentItIsForgottenInTime() {
		String receipt = send("kind", "source", "url", "https://example.org/paper", "name", "Rita Reader", "contact",
				"rita@example.org");
		this.suggestions.forget();
		assertThat(contact(receipt)).isEqualTo("rita@example.org");
		this.jdbc.sql("alter table suggestion disable trigger suggestion_keeps_what_was_said").update();
		this.jdbc.sql("update suggestion set sent = sent - interval '366 days' where number = ?")
			.param(Long.valueOf(number(receipt)))
			.update();
		this.jdbc.sql("alter table suggestion enable trigger suggestion_keeps_what_was_said").update();
		this.suggestions.forget();
		assertThat(contact(receipt)).isNull();
		assertThatThrownBy(() -> this.jdbc.sql("update suggestion set url = 'https://example.org/other'").update())
			.hasMessageContaining("what it said is never changed");
	}

	private HttpResponse<String> workIn(Visitor editor, String number, String reason) {
		String editing = "/editing/sources/" + this.slug;
		return editor.send(editing, editing, "occasion", number, "base", "1", "id", this.slug, "kind", "press", "title",
				"The paper that is right", "publisher", "A test", "reason", reason, "send", "1");
	}

	private String send(String... fields) {
		String receipt = location(post(token(10), fields));
		assertThat(receipt).matches(RECEIPT);
		return receipt;
	}

	private HttpResponse<String> post(String token, String... fields) {
		String[] all = new String[fields.length + 2];
		all[0] = "opened";
		all[1] = token;
		System.arraycopy(fields, 0, all, 2, fields.length);
		return this.reader.send(this.form, this.form, all);
	}

	private String token(int secondsAgo) {
		return this.receipts.openedAt(this.form, ago(secondsAgo));
	}

	private static Instant ago(int seconds) {
		return Instant.now().minus(Duration.ofSeconds(seconds));
	}

	private static String location(HttpResponse<String> answer) {
		Matcher receipt = RECEIPT.matcher(answer.headers().firstValue("Location").orElse(""));
		return receipt.find() ? receipt.group() : "";
	}

	private String number(String receipt) {
		return String.valueOf(this.suggestions.of(receipt.substring("/receipts/".length())).orElseThrow().number());
	}

	private @Nullable String contact(String receipt) {
		return this.suggestions.of(receipt.substring("/receipts/".length())).orElseThrow().contact();
	}

	private int sent() {
		return this.jdbc.sql("select count(*) from suggestion where slug = ?")
			.param(this.slug)
			.query(Integer.class)
			.single();
	}

}
