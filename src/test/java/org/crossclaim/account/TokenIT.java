package org.crossclaim.account;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.crossclaim.shared.Refusal;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgres
@Import(TokenIT.Writing.class)
class TokenIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApiTokens tokens;

	@Test
	void isAskedForWhereAProgramWouldWriteAndNowhereElse() {
		assertThat(call("GET", "/api/v1/disputes", "").statusCode()).isEqualTo(200);
		HttpResponse<String> refused = call("POST", "/api/written", "");
		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"crossclaim\"");
		assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(call("GET", "/api/v1/disputes", "crossclaim_wrong").statusCode()).isEqualTo(401);
	}

	@Test
	void letsAProgramActInTheNameOfItsOwnerWithinItsScopes() {
		Person owner = person(Role.EDITOR);
		String token = this.tokens.make(owner, "test", List.of("propose"), "30");
		HttpResponse<String> answer = call("POST", "/api/written", token);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(owner.handle());
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(this.tokens.of(owner).getFirst().lastUsed()).isNotNull();
		HttpResponse<String> refused = call("POST", "/api/written",
				this.tokens.make(owner, "test", List.of("read"), "30"));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).contains("insufficient_scope");
	}

	@Test
	void isKeptAsAHashAndGoodUntilItIsRevokedOrExpiredOrItsOwnerLeaves() {
		Person owner = person(Role.EDITOR);
		String token = this.tokens.make(owner, "test", List.of("publish"), "30");
		assertThat(this.jdbc.sql("select digest from api_token where account = ?")
			.param(owner.id())
			.query(byte[].class)
			.single()).isEqualTo(Secret.digest(token));
		this.tokens.revoke(owner, this.tokens.of(owner).getFirst().id());
		assertThat(call("POST", "/api/written", token).statusCode()).isEqualTo(401);
		String later = this.tokens.make(owner, "test", List.of("publish"), "30");
		this.jdbc.sql("update api_token set created = created - interval '1 year', expires = now() where digest = ?")
			.param(Secret.digest(later))
			.update();
		assertThat(this.tokens.use(later)).isEmpty();
		String last = this.tokens.make(owner, "test", List.of("publish"), "30");
		this.accounts.close(owner.id(), person(Role.ADMINISTRATOR));
		assertThat(this.tokens.use(last)).isEmpty();
	}

	@Test
	void cannotDoMoreThanItsOwner() {
		Person owner = person(Role.CONTRIBUTOR);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.tokens.make(owner, "", List.of("publish"), "7"))
			.satisfies((refusal) -> assertThat(refusal.faults()).extracting("path")
				.containsExactly("name", "scopes", "days"));
	}

	@Test
	void isShownOnceOnThePageThatMakesIt() {
		Visitor owner = new Visitor(this.port);
		owner.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD);
		String page = owner
			.send("/editing/tokens", "/editing/tokens", "name", "nightly", "scopes", "propose", "days", "90")
			.body();
		assertThat(page).containsPattern(">crossclaim_[A-Za-z0-9_-]{43}<");
		assertThat(owner.get("/editing/tokens").body()).contains("nightly", "never used").doesNotContain("crossclaim_");
	}

	private Person person(Role role) {
		return this.accounts.open(Editors.make(this.jdbc, role)).orElseThrow();
	}

	private HttpResponse<String> call(String method, String path, String token) {
		Visitor program = new Visitor(this.port);
		HttpRequest.Builder request = HttpRequest.newBuilder(program.address(path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (!token.isEmpty()) {
			request.header("Authorization", "Bearer " + token);
		}
		return program.send(request);
	}

	@RestController
	static class Writing {

		private final CurrentAccount current;

		Writing(CurrentAccount current) {
			this.current = current;
		}

		@PostMapping("/api/written")
		String write() {
			return this.current.require().handle();
		}

	}

}
