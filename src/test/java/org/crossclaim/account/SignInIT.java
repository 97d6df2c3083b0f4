package org.crossclaim.account;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class SignInIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Visitor visitor;

	@BeforeEach
	void arrives() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void leadsOnToTheAddressThatWasWanted() {
		HttpResponse<String> sentAway = this.visitor.get("/editing/tokens?x=1");
		assertThat(sentAway.statusCode()).isEqualTo(302);
		assertThat(location(sentAway)).endsWith("/sign-in?continue=%2Fediting%2Ftokens%3Fx%3D1");
		HttpResponse<String> in = this.visitor.send(location(sentAway).replaceAll("^http://[^/]*", ""), "/sign-in",
				"handle", Editors.make(this.jdbc, Role.EDITOR), "password", Editors.PASSWORD, "continue",
				"/editing/tokens?x=1");
		assertThat(location(in)).endsWith("/editing/tokens?x=1");
		assertThat(this.visitor.get("/editing/tokens?x=1").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)",
			"/\t/evil.example", "" })
	void neverLeadsOffTheSite(String wanted) {
		HttpResponse<String> in = this.visitor.send("/sign-in", "/sign-in", "handle",
				Editors.make(this.jdbc, Role.EDITOR), "password", Editors.PASSWORD, "continue", wanted);
		assertThat(location(in)).isEqualTo("/editing");
	}

	@Test
	void refusesInTheSameWordsWhetherTheAccountExistsOrNot() {
		String known = Editors.make(this.jdbc, Role.EDITOR);
		String closed = Editors.make(this.jdbc, Role.EDITOR);
		this.jdbc.sql("update account set closed = now() where handle = ?").param(closed).update();
		for (String handle : new String[] { known, closed, "nobody" }) {
			HttpResponse<String> refused = this.visitor.signIn(handle, closed.equals(handle) ? Editors.PASSWORD : "no");
			assertThat(refused.statusCode()).isEqualTo(422);
			assertThat(refused.body()).contains("Name and password do not belong together", "value=\"" + handle + "\"");
		}
		assertThat(this.visitor.cookie("SESSION")).isEmpty();
	}

	@Test
	void hashesAnewWhatWasHashedInAnOlderWay() {
		String handle = Editors.make(this.jdbc, Role.CONTRIBUTOR);
		this.visitor.signIn(handle, Editors.PASSWORD);
		assertThat(this.jdbc.sql("select password from account where handle = ?")
			.param(handle)
			.query(String.class)
			.single()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(location(new Visitor(this.port).signIn(handle, Editors.PASSWORD))).endsWith("/editing");
	}

	@Test
	void givesASessionThatNobodyKnewBefore() {
		HttpResponse<String> in = this.visitor.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD);
		assertThat(in.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).contains("SESSION=", "HttpOnly", "SameSite=Lax"));
		String first = this.visitor.cookie("SESSION");
		this.visitor.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD);
		assertThat(this.visitor.cookie("SESSION")).isNotEqualTo(first);
		HttpResponse<String> planted = new Visitor(this.port)
			.send(HttpRequest.newBuilder(this.visitor.address("/editing")).header("Cookie", "SESSION=" + first));
		assertThat(planted.statusCode()).isEqualTo(302);
	}

	@Test
	void refusesFormsWithoutATokenOfThisSession() {
		String foreign = new Visitor(this.port).get("/sign-in")
			.body()
			.replaceAll("(?s).*_csrf\" value=\"([^\"]+).*", "$1");
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		assertThat(this.visitor.post("/sign-in", "", "handle", handle, "password", Editors.PASSWORD).statusCode())
			.isEqualTo(403);
		this.visitor.signIn(handle, Editors.PASSWORD);
		assertThat(this.visitor.post("/editing/sign-out-everywhere", foreign).statusCode()).isEqualTo(403);
		assertThat(this.visitor.send("/editing/password", "/editing/sign-out-everywhere").statusCode()).isEqualTo(302);
		assertThat(this.visitor.get("/editing").statusCode()).isEqualTo(302);
	}

	@Test
	void letsEachRoleInWhereItBelongs() {
		for (Role role : Role.values()) {
			Visitor one = new Visitor(this.port);
			one.signIn(Editors.make(this.jdbc, role), Editors.PASSWORD);
			assertThat(one.get("/editing").statusCode()).isEqualTo(200);
			assertThat(one.get("/editing/audit").statusCode()).isEqualTo((role == Role.ADMINISTRATOR) ? 200 : 403);
		}
	}

	@Test
	void changesAPasswordAndEndsEverySession() {
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		Visitor elsewhere = new Visitor(this.port);
		elsewhere.signIn(handle, Editors.PASSWORD);
		this.visitor.signIn(handle, Editors.PASSWORD);
		assertThat(this.visitor
			.send("/editing/password", "/editing/password", "old", "wrong", "password", "another long one", "again",
					"another long one")
			.body()).contains("not the present password", "href=\"#old\"");
		assertThat(this.visitor
			.send("/editing/password", "/editing/password", "old", "wrong", "password", "short", "again", "")
			.body()).contains("href=\"#old\"", "href=\"#password\"", "href=\"#again\"");
		assertThat(this.visitor
			.send("/editing/password", "/editing/password", "old", Editors.PASSWORD, "password", Editors.PASSWORD,
					"again", Editors.PASSWORD)
			.body()).contains("other than the present one");
		assertThat(location(this.visitor.send("/editing/password", "/editing/password", "old", Editors.PASSWORD,
				"password", "another long one", "again", "another long one")))
			.endsWith("/sign-in?changed");
		assertThat(elsewhere.get("/editing").statusCode()).isEqualTo(302);
		assertThat(location(this.visitor.signIn(handle, "another long one"))).endsWith("/editing");
	}

	@Test
	void resetsALostPasswordAndEndsEverySession() {
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		this.visitor.signIn(handle, Editors.PASSWORD);
		String self = Editors.make(this.jdbc, Role.ADMINISTRATOR);
		Visitor administrator = new Visitor(this.port);
		administrator.signIn(self, Editors.PASSWORD);
		String page = administrator.send("/editing/accounts", reset(handle)).body();
		assertThat(page).contains("Ada " + handle + ", who signs in as " + handle);
		String once = page.replaceAll("(?s).*<code id=\"password\">([^<]+)<.*", "$1");
		assertThat(this.visitor.get("/editing").statusCode()).isEqualTo(302);
		assertThat(this.visitor.signIn(handle, Editors.PASSWORD).statusCode()).isEqualTo(422);
		assertThat(location(this.visitor.signIn(handle, once))).endsWith("/editing");
		assertThat(location(this.visitor.get("/editing"))).endsWith("/editing/password");
		assertThat(location(this.visitor.send("/editing/password", "/editing/password", "old", once, "password",
				"another long one", "again", "another long one")))
			.endsWith("/sign-in?changed");
		this.visitor.signIn(handle, "another long one");
		assertThat(this.visitor.get("/editing").statusCode()).isEqualTo(200);
		assertThat(administrator.send("/editing/accounts", reset(self)).statusCode()).isEqualTo(422);
		assertThat(this.visitor.send("/editing/password", reset(self)).statusCode()).isEqualTo(403);
		assertThat(administrator.get("/editing/audit").body()).contains("reset a password").doesNotContain(once);
	}

	private String reset(String handle) {
		return "/editing/accounts/"
				+ this.jdbc.sql("select id from account where handle = ?").param(handle).query(String.class).single()
				+ "/password";
	}

	@Test
	void sendsTheFirstAdministratorToChooseAPassword() {
		assertThat(this.jdbc
			.sql("select count(*) from account where handle = 'admin' and provisional and role = 'administrator'")
			.query(Integer.class)
			.single()).isEqualTo(1);
		String handle = Editors.make(this.jdbc, Role.ADMINISTRATOR);
		this.jdbc.sql("update account set provisional = true where handle = ?").param(handle).update();
		this.visitor.signIn(handle, Editors.PASSWORD);
		assertThat(location(this.visitor.get("/editing/accounts"))).endsWith("/editing/password");
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

}
