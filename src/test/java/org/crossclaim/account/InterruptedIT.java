package org.crossclaim.account;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms that are sent after their session has ended.
 */
@OnPostgres
class InterruptedIT {

	private static final String FORM = "/editing/sources/new";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final String slug = "interrupted-" + UUID.randomUUID();

	private final String[] typed = { "id", this.slug, "title", "What \"they\" say & <do>", "kind", "press", "publisher",
			"The Paper", "reason", "First line\nsecond line", "send", "another" };

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Visitor editor;

	private String handle = "";

	@BeforeEach
	void signIn() {
		this.editor = new Visitor(this.port);
		this.handle = Editors.make(this.jdbc, Role.EDITOR);
		this.editor.signIn(this.handle, Editors.PASSWORD);
	}

	@Test
	void comeBackAsTypedAfterSigningInAndAreSentOnlyThen() {
		String token = token(this.editor.get(FORM));
		endSession();
		HttpResponse<String> refused = this.editor.postFrom("same-origin", FORM, token, this.typed);
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(refused.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.matches("SESSION=[^;].*"));
		assertThat(refused.body()).contains("nothing is lost");
		HttpResponse<String> mistaken = signIn(refused, "wrong");
		assertThat(mistaken.statusCode()).isEqualTo(422);
		HttpResponse<String> back = signIn(mistaken, Editors.PASSWORD);
		assertThat(back.statusCode()).isEqualTo(200);
		assertThat(onRecord()).isFalse();
		HttpResponse<String> sent = again(back);
		assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/sources/" + this.slug);
		assertThat(onRecord()).isTrue();
		assertThat(this.editor.get("/sources/" + this.slug).body())
			.contains("What &quot;they&quot; say &amp; &lt;do&gt;");
	}

	@Test
	void areSentOnFromWhereSomebodySignedInInAnotherWindow() {
		String token = token(this.editor.get(FORM));
		endSession();
		HttpResponse<String> refused = this.editor.postFrom("same-origin", FORM, token, this.typed);
		HttpResponse<String> stillNobody = again(refused);
		assertThat(stillNobody.statusCode()).isEqualTo(403);
		this.editor.signIn(this.handle, Editors.PASSWORD);
		HttpResponse<String> back = again(stillNobody);
		assertThat(back.body()).contains("Send what you typed");
		assertThat(again(back).headers().firstValue("Location").orElse("")).endsWith("/sources/" + this.slug);
	}

	@Test
	void areRefusedAndNeverShownWhereTheyComeFromElsewhere() {
		token(this.editor.get(FORM));
		for (String site : List.of("cross-site", "same-site", "none")) {
			HttpResponse<String> refused = this.editor.postFrom(site, FORM, "made.up", this.typed);
			assertThat(refused.statusCode()).isEqualTo(403);
			assertThat(refused.body()).doesNotContain(this.slug);
		}
		assertThat(this.editor.post(FORM, "made.up", this.typed).body()).doesNotContain(this.slug);
		assertThat(this.editor
			.postFrom("same-origin", "/editing/password", "made.up", "old", Editors.PASSWORD, "password", "p", "again",
					"p")
			.body()).doesNotContain(Editors.PASSWORD);
	}

	@Test
	void comeBackSealedSoThatNobodyElseFillsThemIn() {
		endSession();
		HttpResponse<String> in = this.editor.send("/sign-in", "/sign-in", "handle", this.handle, "password",
				Editors.PASSWORD, "interrupted", "{\"path\":\"/editing/add\",\"fields\":{}}");
		assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/editing");
	}

	private boolean onRecord() {
		return this.editor.get("/sources/" + this.slug).statusCode() == 200;
	}

	private void endSession() {
		assertThat(this.jdbc.sql("delete from spring_session where principal_name = ?").param(this.handle).update())
			.isPositive();
	}

	private HttpResponse<String> signIn(HttpResponse<String> page, String password) {
		return this.editor.post("/sign-in", token(page), "handle", this.handle, "password", password, "interrupted",
				Jsoup.parse(page.body()).select("[name=interrupted]").attr("value"));
	}

	/** Presses the button of the form that carries what was typed. */
	private HttpResponse<String> again(HttpResponse<String> page) {
		Element form = Jsoup.parse(page.body()).expectFirst("main form[action='" + FORM + "']");
		List<String> fields = new ArrayList<>();
		form.select("input:not([name=_csrf])")
			.forEach((input) -> fields.addAll(List.of(input.attr("name"), input.attr("value"))));
		assertThat(fields).contains("What \"they\" say & <do>", "First line\nsecond line");
		return this.editor.postFrom("same-origin", FORM, form.select("[name=_csrf]").attr("value"),
				fields.toArray(String[]::new));
	}

	private static String token(HttpResponse<String> page) {
		return TOKEN.matcher(page.body()).results().map((found) -> found.group(1)).reduce((a, b) -> b).orElseThrow();
	}

}
