package org.crossclaim.account;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Pages;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class VisitorLeavesNoTraceIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void inAnyTableNorInACookieByReadingOrOpeningTheSignInForm() {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		Map<String, Integer> before = rows();
		for (String path : Pages.EVERY_STATE) {
			assertThat(visitor.get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
		}
		for (String path : List.of("/sign-in", "/sign-in?continue=/editing", "/editing", "/invitations/nothing",
				"/api/v1/disputes", "/entries/alleged-accounts/suggest", "/sources/hk01-distillation/suggest",
				"/receipts/nothing")) {
			assertThat(visitor.get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
		}
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void getsPagesThatCachesMayKeepAndSignInFormsThatTheyMayNot() {
		Visitor visitor = new Visitor(this.port);
		HttpResponse<String> page = visitor.get("/about");
		String tag = page.headers().firstValue("ETag").orElse("");
		assertThat(tag).startsWith("W/");
		assertThat(page.headers().firstValue("Cache-Control")).isEmpty();
		assertThat(visitor.send(HttpRequest.newBuilder(visitor.address("/about")).header("If-None-Match", tag))
			.statusCode()).isEqualTo(304);
		assertThat(visitor.get("/sign-in").headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(visitor.get("/sign-in").headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		visitor.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD);
		assertThat(visitor.get("/about").headers().allValues("Cache-Control")).containsExactly("private, no-cache");
	}

	private Map<String, Integer> rows() {
		Map<String, Integer> rows = new TreeMap<>();
		for (String table : this.jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()) {
			rows.put(table, this.jdbc.sql("select count(*) from " + table).query(Integer.class).single());
		}
		return rows;
	}

}
