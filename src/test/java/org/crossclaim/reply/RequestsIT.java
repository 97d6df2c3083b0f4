package org.crossclaim.reply;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.shared.Edtf;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Which requests for comment are open, and how what was found goes on record.
 */
@OnPostgres
class RequestsIT {

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Requests requests;

	@Test
	void areOpenUntilAReplyOrASearchAfterTheDeadline() {
		LocalDate ahead = LocalDate.now(ZoneOffset.UTC).plusDays(30);
		ask(check("late", "2026-01-06", "2026-01-06", "2026-01-09"), check("soon", "2026-01-06", "2026-01-06", ahead),
				check("open", "2026-01-06", "2026-01-06", null),
				check("over", "2026-01-10", "2026-01-06", "2026-01-09"),
				check("never", "2026-01-07", "2026-01-06", null),
				check("season", "2026-01-06", "2026-01-06", "2026-21"),
				check("answers", "2026-01-06", "2026-01-06", "2026-01-09"),
				check("twice", "2026-01-06", "2026-01-06", "2026-01"), """
						{"actor": "twice-#", "date": "2026-02", "found": "none", "by": "an editor"}""");
		assertThat(open()).containsExactly("late true", "answers true", "soon false", "open false", "season false");
		propose("""
				{"sources": [{"id": "answer-#", "kind": "press", "title": "An answer", "publisher": "Paper"}],
				 "entries": [{"id": "answer-#", "dispute": "matter-#", "kind": "counterclaim",
				  "statement": {"en": "Answers # says no."}, "asserted_by": ["answers-#"], "said": "2026-02-01",
				  "responds_to": [{"entry": "claim-#", "response": ["denial"]}],
				  "evidence": [{"source": "answer-#", "stance": "supports"}]}]}""");
		assertThat(open()).containsExactly("late true", "soon false", "open false", "season false");
		List<Asked> all = this.requests.open(null, 1000);
		assertThat(this.requests.open(all.getFirst().cursor(), 1000)).isEqualTo(all.subList(1, all.size()));
		assertThatThrownBy(() -> this.requests.open("yesterday", 1)).hasMessageContaining("cursor-malformed");
	}

	@Test
	void aLinkOpensTheFormAtTheRowInWhichWhatWasFoundIsNoted() {
		ask(check("late", "2026-01-06", "2026-01-06", "2026-01-09"));
		Visitor editor = new Visitor(this.port);
		String handle = Editors.make(this.jdbc, Role.EDITOR);
		editor.signIn(handle, Editors.PASSWORD);
		assertThat(editor.get("/editing").body()).contains("href=\"/editing/requests\"");
		Document page = Jsoup.parse(editor.get("/editing/requests").body());
		Element row = page.select(".rows > li")
			.stream()
			.filter((one) -> one.html().contains("claim-" + this.mark))
			.findFirst()
			.orElseThrow();
		assertThat(row.text()).contains("overdue", "9 January 2026", "the press office");
		List<String> links = row.select(".actions a").eachAttr("href");
		HttpResponse<String> form = editor.get(links.getFirst());
		Document none = Jsoup.parse(form.body());
		assertThat(none.select("[id=reply_checks[1]]").hasAttr("autofocus")).isTrue();
		assertThat(none.select("[name=reply_checks[1].actor]").val()).isEqualTo("late-" + this.mark);
		assertThat(none.select("[name=reply_checks[1].by]").val()).isEqualTo("Ada " + handle);
		assertThat(none.select("[name=reply_checks[0].asked.channel]").val()).isEqualTo("the press office");
		Document reply = Jsoup.parse(editor.get(links.getLast()).body());
		assertThat(reply.select("[name=responds_to[0].entry]").val()).isEqualTo("claim-" + this.mark);
		assertThat(reply.select("[name=asserted_by[0]]").val()).isEqualTo("late-" + this.mark);
		List<String> fields = new ArrayList<>();
		none.select("form.edit").forms().getFirst().formData().forEach((field) -> {
			if (!field.key().equals("_csrf")) {
				fields.addAll(List.of(field.key(), field.value()));
			}
		});
		fields.addAll(List.of("send", "1"));
		fields.set(fields.indexOf("reason") + 1, "Looked, and found none");
		String address = "/editing/entries/claim-" + this.mark;
		assertThat(editor.send("/editing", address, fields.toArray(String[]::new)).statusCode()).isEqualTo(302);
		assertThat(open()).isEmpty();
		assertThat(Jsoup.parse(editor.get("/entries/claim-" + this.mark).body()).select(".slot").text())
			.contains("by Ada " + handle);
	}

	@Test
	void theDatabaseAgreesOnDays() {
		for (String date : List.of("2026-01-09", "2024-02", "2023-02", "2024", "2026-12~", "2026-01-09?",
				"2024/2026-02", "2024-01-05/..", "../2026-02", "2021-12-31%")) {
			Edtf edtf = Edtf.parse(date);
			assertThat(day(date, false)).as(date).isEqualTo(day(edtf.earliestDay().orElse(Long.MIN_VALUE)));
			assertThat(day(date, true)).as(date).isEqualTo(day(edtf.latestDay().orElse(Long.MIN_VALUE)));
		}
		for (String date : List.of("202X", "2024-21", "Y170000", "-0001", "0000-01-01")) {
			assertThat(day(date, true)).as(date).isEqualTo("none");
		}
	}

	private String day(String date, boolean latest) {
		return this.jdbc.sql("select coalesce(edtf_day(?, ?)::text, 'none')")
			.params(date, latest)
			.query(String.class)
			.single();
	}

	private static String day(long epoch) {
		return (epoch == Long.MIN_VALUE) ? "none" : LocalDate.ofEpochDay(epoch).toString();
	}

	/** Those of this test. */
	private List<String> open() {
		return this.requests.open(null, 1000)
			.stream()
			.filter((one) -> one.entry().equals("claim-" + this.mark))
			.map((one) -> one.actor().replace("-" + this.mark, "") + " " + one.overdue())
			.toList();
	}

	private static String check(String actor, String date, String on, @Nullable Object deadline) {
		return """
				{"actor": "%s-#", "date": "%s", "found": "none", "asked": {"channel": "the press office", "on": "%s"%s}}"""
			.formatted(actor, date, on, (deadline != null) ? ", \"deadline\": \"" + deadline + "\"" : "");
	}

	/** An allegation against everybody who was asked. */
	private void ask(String... checks) {
		List<String> accused = Arrays.stream(checks)
			.map((one) -> one.replaceFirst("(?s).*?\"actor\": \"([a-z]+-#)\".*", "$1"))
			.distinct()
			.toList();
		StringBuilder actors = new StringBuilder();
		accused.forEach((actor) -> actors
			.append(", {\"id\": \"" + actor + "\", \"kind\": \"company\", \"name\": {\"en\": \"" + actor + "\"}}"));
		propose("""
				{"actors": [{"id": "accuser-#", "kind": "company", "name": {"en": "Accuser #"}}%s],
				 "disputes": [{"id": "matter-#", "title": {"en": "A matter"}, "summary": {"en": "A matter."}}],
				 "sources": [{"id": "paper-#", "kind": "press", "title": "The paper", "publisher": "Paper"}],
				 "entries": [{"id": "claim-#", "dispute": "matter-#", "kind": "allegation",
				  "statement": {"en": "Accuser # says so."}, "asserted_by": ["accuser-#"], "against": ["%s"],
				  "said": "2026-01-05", "reply_checks": [%s],
				  "evidence": [{"source": "paper-#", "stance": "supports"}]}]}""".formatted(actors,
				String.join("\", \"", accused), String.join(", ", checks)));
	}

	private void propose(String dossier) {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test",
				dossier.replace("#", this.mark), List.of());
	}

}
