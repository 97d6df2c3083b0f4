package org.crossclaim.account;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class InvitationIT {

	private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]{43}");

	private static final String[] CHOSEN = { "name", "Bea Newly", "handle", "bea.newly", "password",
			"some more plain words", "again", "some more plain words" };

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Test
	void makesOneAccountOnceAndLeavesNoSecretBehind() {
		String link = invite("editor");
		Visitor invited = new Visitor(this.port);
		assertThat(invited.get(link).body()).contains("You are invited to edit", "Editor");
		assertThat(
				invited.send(link, link, "name", "Bea Newly", "handle", "Bea Newly!", "password", "short", "again", "")
					.body())
			.contains("value=\"Bea Newly!\"", "value=\"Bea Newly\"", "aria-invalid=\"true\"");
		assertThat(invited.send(link, link, "name", "", "handle", "cleo", "password", "CLEO", "again", "Cleo").body())
			.contains("id=\"name-wrong\"", "id=\"password-wrong\">A password has 12 to 200 characters. The password"
					+ " may not be the sign-in name.<", "id=\"again-wrong\"", "value=\"cleo\"");
		assertThat(invited.send(link, link, CHOSEN).headers().firstValue("Location").orElse(""))
			.contains("/sign-in?joined");
		assertThat(invited.get(link).statusCode()).isEqualTo(404);
		assertThat(invited.signIn("bea.newly", "some more plain words").statusCode()).isEqualTo(303);
		assertThat(this.accounts.open("bea.newly").orElseThrow().role()).isEqualTo(Role.EDITOR);
		String secret = link.substring(link.lastIndexOf('/') + 1);
		assertThat(this.jdbc.sql("select count(*) from audit_event where details::text like '%' || ? || '%'")
			.param(secret)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void isGoodForSevenDays() {
		String link = invite("contributor");
		this.jdbc.sql(
				"update invitation set created = created - interval '8 days', expires = expires - interval '8 days' where digest = ?")
			.param(Secret.digest(link.substring(link.lastIndexOf('/') + 1)))
			.update();
		assertThat(new Visitor(this.port).get(link).statusCode()).isEqualTo(404);
	}

	@Test
	void isListedWhileItIsOpenAndRevoked() {
		Visitor administrator = administrator();
		String link = link(administrator
			.send("/editing/invitations", "/editing/invitations", "role", "editor", "email", "open@example.org")
			.body());
		String page = administrator.get("/editing/invitations").body();
		assertThat(page).contains("open@example.org");
		UUID id = this.jdbc.sql("select id from invitation where email = 'open@example.org'")
			.query(UUID.class)
			.single();
		String revocation = "/editing/invitations/" + id + "/revocation";
		assertThat(page).contains(revocation).doesNotContain(link);
		assertThat(administrator.send("/editing/invitations", revocation).statusCode()).isEqualTo(302);
		assertThat(administrator.get("/editing/invitations").body()).doesNotContain("open@example.org");
		assertThat(new Visitor(this.port).get(link).statusCode()).isEqualTo(404);
		assertThat(administrator.send("/editing/invitations", revocation).body())
			.contains("used or revoked, or is too old");
		assertThat(administrator.get("/editing/audit").body()).contains("revoked an invitation",
				">e-mail address: open@example.org<", ">role: Editor<", ">by: password<");
		assertThat(administrator.get("/editing/audit?hl=zh-Hant").body()).contains(">角色：編輯<", ">方式：密碼<");
	}

	@Test
	void cannotGiveBackWhatAnAdministratorTookAway() {
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		Visitor editor = new Visitor(this.port);
		editor.signIn(handle, Editors.PASSWORD);
		Visitor administrator = administrator();
		String id = this.accounts.open(handle).orElseThrow().id().toString();
		administrator.send("/editing/accounts", "/editing/accounts/" + id + "/closing");
		assertThat(editor.get("/editing").statusCode()).isEqualTo(302);
		assertThat(editor.signIn(handle, Editors.PASSWORD).statusCode()).isEqualTo(422);
	}

	private String invite(String role) {
		return link(
				administrator().send("/editing/invitations", "/editing/invitations", "role", role, "email", "").body());
	}

	private static String link(String page) {
		Matcher link = LINK.matcher(page);
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private Visitor administrator() {
		Visitor administrator = new Visitor(this.port);
		administrator.signIn(Editors.make(this.jdbc, Role.ADMINISTRATOR), Editors.PASSWORD);
		return administrator;
	}

}
