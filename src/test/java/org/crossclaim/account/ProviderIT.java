package org.crossclaim.account;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;

import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Provider;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody signs in by an OpenID Connect provider.
 */
@OnPostgres
class ProviderIT {

	private static final String START = "/oauth2/authorization/test";

	private final String subject = UUID.randomUUID().toString();

	private final String email = this.subject + "@example.org";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Visitor visitor = new Visitor(0);

	private String handle = "";

	@BeforeEach
	void invited() {
		this.visitor = new Visitor(this.port);
		this.handle = Editors.make(this.jdbc, Role.EDITOR);
		this.jdbc.sql("update account set email = ? where handle = ?").params(this.email, this.handle).update();
	}

	@Test
	void linksTheAccountOfTheVerifiedAddressAndLeadsOn() {
		assertThat(this.visitor.get("/sign-in?continue=/editing/tokens?x=1").body())
			.contains("href=\"" + START + "?continue=/editing/tokens?x%3D1\"");
		assertThat(signIn("?continue=/editing/tokens?x%3D1", true)).endsWith("/editing/tokens?x=1");
		assertThat(this.visitor.get("/editing").body()).contains("Ada " + this.handle);
		assertThat(this.jdbc.sql("select subject from account where handle = ?")
			.param(this.handle)
			.query(String.class)
			.single()).isEqualTo(this.subject);
		this.visitor = new Visitor(this.port);
		assertThat(signIn("?continue=//evil.example/", false)).endsWith("/editing");
		assertThat(this.visitor.get("/editing").statusCode()).isEqualTo(200);
	}

	@Test
	void makesNoSessionBeforeAnybodyIsSignedInAndNoAccount() {
		assertThat(signIn("", false)).contains("/sign-in?refused");
		assertThat(this.visitor.cookie("SESSION")).isEmpty();
		assertThat(this.visitor.get("/editing").statusCode()).isEqualTo(302);
		assertThat(this.jdbc.sql("select count(*) from account where subject = ?")
			.param(this.subject)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void refusesWhatIsNotTheAnswerToTheQuestion() {
		URI asked = ask("");
		Provider.vouch(this.subject, this.subject, this.email, true, "another nonce");
		assertThat(location(this.visitor.get(back(asked, this.subject)))).contains("/sign-in?refused");
		asked = ask("");
		Provider.vouch(this.subject, this.subject, this.email, true, parameter(asked, "nonce"));
		assertThat(location(new Visitor(this.port).get(back(asked, this.subject)))).contains("/sign-in?refused");
		assertThat(location(this.visitor.get(back(asked, this.subject).replace("state=", "state=x"))))
			.contains("/sign-in?refused");
		assertThat(location(this.visitor.get(back(asked, "unknown")))).contains("/sign-in?refused");
	}

	private String signIn(String query, boolean verified) {
		URI asked = ask(query);
		Provider.vouch(this.subject, this.subject, this.email, verified, parameter(asked, "nonce"));
		return location(this.visitor.get(back(asked, this.subject)));
	}

	private URI ask(String query) {
		URI asked = URI.create(location(this.visitor.get(START + query)));
		assertThat(asked.toString()).startsWith(Provider.issuer() + "/authorize?");
		assertThat(this.visitor.cookie("SESSION")).isEmpty();
		return asked;
	}

	private static String back(URI asked, String code) {
		return "/login/oauth2/code/test?code=" + code + "&state=" + parameter(asked, "state");
	}

	private static String parameter(URI address, String name) {
		return String.valueOf(UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name));
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

}
