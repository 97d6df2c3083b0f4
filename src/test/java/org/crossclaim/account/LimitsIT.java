package org.crossclaim.account;

import java.net.http.HttpResponse;

import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgres
class LimitsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Limits limits;

	@Test
	void holdForANameWhetherItExistsOrNotAndSayWhenToTryAgain() {
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		for (String name : new String[] { handle, "nobody-at-all" }) {
			Visitor visitor = new Visitor(this.port, name.equals(handle) ? "127.0.0.7" : "127.0.0.8");
			for (int i = 0; i < 10; i++) {
				assertThat(visitor.signIn(name, "wrong").statusCode()).isEqualTo(422);
			}
			HttpResponse<String> limited = visitor.signIn(name, Editors.PASSWORD);
			assertThat(limited.statusCode()).isEqualTo(429);
			assertThat(limited.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 90L);
			assertThat(limited.body()).contains("Too many attempts", "class=\"masthead\"");
		}
	}

	@Test
	void doNotCountWhoGetsIn() {
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		for (int i = 0; i < 12; i++) {
			assertThat(new Visitor(this.port, "127.0.0.9").signIn(handle, Editors.PASSWORD).statusCode())
				.isEqualTo(303);
		}
	}

	@Test
	void holdForPasskeysAsForPasswords() {
		Visitor visitor = new Visitor(this.port, "127.0.0.10");
		String token = visitor.get("/sign-in").body().replaceAll("(?s).*_csrf\" value=\"([^\"]+).*", "$1");
		for (int i = 0; i < 20; i++) {
			assertThat(visitor.post("/webauthn/authenticate/options", token).statusCode()).isEqualTo(200);
			assertThat(visitor.post("/login/webauthn", token).statusCode()).isNotIn(200, 429);
		}
		for (String path : new String[] { "/webauthn/authenticate/options", "/webauthn/%61uthenticate/options",
				"/login/webauthn", "/webauthn/register/options", "/webauthn/register" }) {
			HttpResponse<String> limited = visitor.post(path, token);
			assertThat(limited.statusCode()).as(path).isEqualTo(429);
			assertThat(limited.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 90L);
			assertThat(limited.body()).contains("too many attempts within a short time. Try again in");
		}
		assertThat(visitor.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD).statusCode()).isEqualTo(303);
		assertThat(new Visitor(this.port, "127.0.0.11").post("/webauthn/authenticate/options", token).statusCode())
			.isEqualTo(200);
	}

	@Test
	void doNotCountAPasskeyThatIsTaken() {
		for (int i = 0; i < 41; i++) {
			this.limits.passkey("192.0.2.7");
			this.limits.passkey("192.0.2.7");
			this.limits.passkeyDone("192.0.2.7");
		}
	}

	@Test
	void holdForANetworkOfIpv6AndKeepNoAddress() {
		for (int i = 0; i < 20; i++) {
			this.limits.publicForm("suggestion", "2001:db8::" + i);
		}
		assertThatExceptionOfType(TooMany.class)
			.isThrownBy(() -> this.limits.publicForm("suggestion", "2001:db8::ffff"));
		this.limits.publicForm("suggestion", "2001:db8:1::1");
		assertThat(this.jdbc.sql("select count(*) from attempt_limit where id like '%2001%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void areClearedOnceTheyAreFullAgain() {
		this.limits.publicForm("statement", "192.0.2.1");
		this.jdbc.sql("update attempt_limit set expires = 0").update();
		this.limits.clear();
		assertThat(this.jdbc.sql("select count(*) from attempt_limit").query(Integer.class).single()).isZero();
	}

}
