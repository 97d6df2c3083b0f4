package org.crossclaim.editing;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editing.draft.Drafts;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.source.SourceDocument;
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
 * Forms that are kept before they are sent, without a script.
 */
@OnPostgres
class DraftsIT {

	private static final String NEW = "/editing/sources/new";

	private final String slug = "drafted-" + UUID.randomUUID();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publications publications;

	private Visitor editor;

	private UUID account = new UUID(0, 0);

	@BeforeEach
	void signIn() {
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		this.account = this.jdbc.sql("select id from account where handle = ?")
			.param(handle)
			.query(UUID.class)
			.single();
		this.editor = new Visitor(this.port);
		this.editor.signIn(handle, Editors.PASSWORD);
	}

	@Test
	void isKeptAsTypedHoweverWrongUntilItIsSent() {
		Document kept = keep(NEW, "id", this.slug, "title", "Half a <title>", "published", "2026-99");
		String id = id(kept);
		assertThat(kept.text()).contains("Kept as a draft");
		assertThat(value(kept, "title")).isEqualTo("Half a <title>");
		assertThat(value(kept, "published")).isEqualTo("2026-99");
		assertThat(id(keep(NEW, "draft", id, "id", this.slug, "title", "A whole title", "authors[0]", "Ada")))
			.as("once")
			.isEqualTo(id);
		assertThat(desk().select("#drafts li").eachText()).singleElement()
			.asString()
			.contains("A new source: A whole title");
		assertThat(page(NEW).select("a[href='/editing/drafts/" + id + "']").text()).contains("Go on with it");
		Document back = page("/editing/drafts/" + id);
		assertThat(back.select("form.edit").attr("action")).isEqualTo(NEW);
		assertThat(value(back, "authors[0]")).isEqualTo("Ada");
		Document more = Jsoup.parse(post(NEW, "draft", id, "title", "A whole title", "add", "authors").body());
		assertThat(id(more)).as("a row more is no other draft").isEqualTo(id);
		assertThat(value(more, "title")).isEqualTo("A whole title");
		assertThat(more.select("form.edit").attr("data-keeps")).isEqualTo("unkept");
		HttpResponse<String> refused = post(NEW, "draft", id, "id", this.slug, "send", "1");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(page("/editing/drafts/" + id).text()).as("what is refused is no reason to forget").contains("Kept");
		HttpResponse<String> sent = post(NEW, "draft", id, "id", this.slug, "title", "A whole title", "kind", "press",
				"publisher", "The Paper", "reason", "It is missing", "send", "another");
		assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/sources/" + this.slug);
		assertThat(this.editor.get("/editing/drafts/" + id).statusCode()).isEqualTo(404);
		assertThat(desk().select("#drafts")).isEmpty();
	}

	@Test
	void isMergedWhereTheThingWasChangedSince() {
		post(NEW, "id", this.slug, "title", "Before", "kind", "press", "publisher", "The Paper", "reason", "New",
				"send", "another");
		String form = "/editing/sources/" + this.slug;
		String id = id(keep(form, "base", "1", "kind", "press", "title", "Mine", "publisher", "The Paper", "url",
				"https://example.org/mine"));
		post(form, "base", "1", "kind", "press", "title", "Theirs", "publisher", "Their Paper", "reason", "Theirs",
				"send", "1");
		Document back = page("/editing/drafts/" + id);
		assertThat(back.select(".versions").text()).contains("Before", "Theirs", "Mine", "Their Paper");
		assertThat(value(back, "publisher")).as("only they changed it").isEqualTo("Their Paper");
		assertThat(value(back, "url")).as("only I changed it").isEqualTo("https://example.org/mine");
		assertThat(value(back, "base")).isEqualTo("2");
		HttpResponse<String> unchosen = post(form, "draft", id, "base", "2", "kind", "press", "title", "Mine",
				"publisher", "Their Paper", "url", "https://example.org/mine", "choose[0].path", "title",
				"choose[0].theirs", "\"Theirs\"", "choose[0].base", "\"Before\"", "reason", "Mine", "send", "1");
		assertThat(unchosen.statusCode()).isEqualTo(422);
		HttpResponse<String> sent = post(form, "draft", id, "base", "2", "kind", "press", "title", "Mine", "publisher",
				"Their Paper", "url", "https://example.org/mine", "choose[0].path", "title", "choose[0].theirs",
				"\"Theirs\"", "choose[0]", "mine", "reason", "Mine", "send", "1");
		assertThat(sent.statusCode()).isEqualTo(302);
		assertThat(this.publications.find(SubjectKind.SOURCE, this.slug, SourceDocument.class)
			.orElseThrow()
			.document()
			.title()).isEqualTo("Mine");
	}

	@Test
	void isSeenByNobodyButItsAccount() {
		String id = id(keep(NEW, "title", "Mine alone"));
		Visitor other = new Visitor(this.port);
		other.signIn(Editors.make(this.jdbc, Role.ADMINISTRATOR), Editors.PASSWORD);
		assertThat(other.get("/editing/drafts/" + id).statusCode()).isEqualTo(404);
		assertThat(other.get("/editing").body() + other.get(NEW).body()).doesNotContain(id);
		other.send("/editing", "/editing/drafts/" + id);
		other.send("/editing", NEW, "discard", id);
		String theirs = id(Jsoup.parse(other.send(NEW, NEW, "draft", id, "title", "Theirs", "keep", "1").body()));
		assertThat(theirs).isNotEqualTo(id);
		assertThat(value(page("/editing/drafts/" + id), "title")).isEqualTo("Mine alone");
	}

	@Test
	void isDiscardedByAButtonAndWhatStandsInTheFormStays() {
		String first = id(keep(NEW, "title", "First"));
		String second = id(keep(NEW, "title", "Second"));
		Document form = Jsoup.parse(post(NEW, "title", "Third", "discard", first).body());
		assertThat(value(form, "title")).isEqualTo("Third");
		assertThat(form.select("a[href^='/editing/drafts/']").eachAttr("href"))
			.containsExactly("/editing/drafts/" + second);
		this.editor.send("/editing", "/editing/drafts/" + second);
		assertThat(desk().select("#drafts")).isEmpty();
	}

	@Test
	void isForgottenAfterNinetyDays() {
		String old = id(keep(NEW, "title", "Old"));
		String young = id(keep(NEW, "title", "Young"));
		age(old, 91);
		age(young, 89);
		assertThat(this.editor.get("/editing/drafts/" + old).statusCode()).isEqualTo(404);
		this.drafts.clear();
		assertThat(
				this.jdbc.sql("select count(*) from draft where id = ?::uuid").param(old).query(Integer.class).single())
			.isZero();
		assertThat(this.editor.get("/editing/drafts/" + young).statusCode()).isEqualTo(200);
	}

	@Test
	void makesRoomForANewerOneAndSaysSo() {
		for (int i = 0; i < 50; i++) {
			this.drafts.keep(this.account, UUID.randomUUID(), NEW, Map.of("title", List.of("Draft " + i)));
		}
		Document kept = keep(NEW, "title", "One more");
		assertThat(kept.text()).contains("An account keeps 50 drafts", "“Draft 0”");
		assertThat(this.drafts.of(this.account)).hasSize(50);
		Document large = keep(NEW, "title", "Large", "publisher", "x".repeat(1_000_001));
		assertThat(large.text()).contains("too large to be kept");
		assertThat(value(large, "title")).isEqualTo("Large");
	}

	@Test
	void isNotKeptOfNothingOnRecord() {
		assertThat(post("/editing/entries/no-such-entry", "keep", "1").statusCode()).isEqualTo(404);
		assertThat(post("/editing/entries/no-such-entry", "keep", "quietly").statusCode()).isEqualTo(404);
		assertThat(this.drafts.of(this.account)).isEmpty();
	}

	private void age(String draft, int days) {
		this.jdbc.sql("update draft set kept = now() - make_interval(days => ?) where id = ?::uuid")
			.params(days, draft)
			.update();
	}

	private Document keep(String form, String... fields) {
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "keep";
		all[fields.length + 1] = "1";
		HttpResponse<String> kept = post(form, all);
		assertThat(kept.statusCode()).isEqualTo(200);
		return Jsoup.parse(kept.body());
	}

	private HttpResponse<String> post(String form, String... fields) {
		return this.editor.send("/editing/password", form, fields);
	}

	private Document desk() {
		return page("/editing");
	}

	private Document page(String path) {
		return Jsoup.parse(this.editor.get(path).body());
	}

	private static String id(Document page) {
		return value(page, "draft");
	}

	private static String value(Document page, String name) {
		return page.select("[name='" + name + "']").val();
	}

}
