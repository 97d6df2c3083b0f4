package org.crossclaim.housekeeping;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * When entries were last looked through, and which wait longest.
 */
@OnPostgres
class EntryReviewsIT {

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Proposals proposals;

	@Autowired
	private EntryReviews reviews;

	@BeforeEach
	void putThreeEntriesOnRecord() {
		propose("""
				{"disputes": [{"id": "matter-#", "title": {"en": "A matter"}, "summary": {"en": "A matter."}}],
				 "sources": [{"id": "paper-#", "kind": "press", "title": "The paper", "publisher": "Paper"}]}""");
		List.of("one", "two", "three").forEach((name) -> entry(name, "It happened."));
	}

	@Test
	void theLongestNotReviewedComeFirstAndThoseNeverReviewedBeforeAll() {
		assertThat(queue()).containsExactly("one", "two", "three");
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		String form = "/editing/entries/one-" + this.mark;
		assertThat(editor.get(form).body()).contains("never reviewed", "I have reviewed revision 1");
		String marking = "/editing/reviews/one-" + this.mark;
		HttpResponse<String> marked = editor.send(form, marking, "revision", "1");
		assertThat(marked.statusCode()).isEqualTo(302);
		assertThat(Jsoup.parse(editor.get(form).body()).select(".beside").text()).contains("Ada editor-")
			.doesNotContain("never reviewed", "since");
		this.reviews.mark("three-" + this.mark, 1, new Author(null, "Another editor", true));
		assertThat(queue()).containsExactly("two", "one", "three");
		entry("one", "It happened twice.");
		assertThat(editor.get(form).body()).contains("one revision since");
		HttpResponse<String> stale = editor.send(form, marking, "revision", "1");
		assertThat(stale.statusCode()).isEqualTo(422);
		assertThat(stale.body()).contains("was changed meanwhile");
		editor.send(form, marking, "revision", "2");
		assertThat(queue()).containsExactly("two", "three", "one");
		assertThat(editor.get("/editing").body()).contains("href=\"/editing/reviews\"");
		List<String> page = Jsoup.parse(editor.get("/editing/reviews?dispute=matter-" + this.mark).body())
			.select(".rows code")
			.eachText();
		assertThat(page).containsExactly("two-" + this.mark, "three-" + this.mark, "one-" + this.mark);
		assertThat(this.jdbc.sql("select count(*) from revision r join subject_slug s using (subject) where s.slug = ?")
			.param("one-" + this.mark)
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void goesOnFromACursorAndKeepsWhatWasMarked() {
		String matter = "matter-" + this.mark;
		this.reviews.mark("one-" + this.mark, 1, new Author(null, "An editor", true));
		List<Reviewed> all = this.reviews.longest(matter, null, 10);
		assertThat(this.reviews.longest(matter, all.get(0).cursor(), 10)).isEqualTo(all.subList(1, 3));
		assertThat(this.reviews.longest(matter, all.get(1).cursor(), 10)).isEqualTo(all.subList(2, 3));
		assertThat(this.reviews.longest(null, all.getLast().cursor(), 1000)).doesNotContainAnyElementsOf(all);
		Visitor editor = Editors.signedIn(this.port, this.jdbc, Role.EDITOR);
		assertThat(editor.get("/editing/reviews?after=yesterday").statusCode()).isEqualTo(400);
		assertThat(editor.get("/editing/reviews?dispute=no-such-matter").statusCode()).isEqualTo(404);
		assertThat(editor.get("/editing/reviews").body()).contains("rel=\"next\"");
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.CONTRIBUTOR)
			.get("/editing/entries/one-" + this.mark)
			.body()).doesNotContain("I have reviewed");
		assertThatThrownBy(() -> this.jdbc.sql("delete from entry_review").update())
			.hasMessageContaining("never changed or deleted");
	}

	private List<String> queue() {
		return this.reviews.longest("matter-" + this.mark, null, 10)
			.stream()
			.map((one) -> one.slug().replace("-" + this.mark, ""))
			.toList();
	}

	private void entry(String name, String statement) {
		propose("""
				{"entries": [{"id": "%s-#", "dispute": "matter-#", "kind": "development", "statement": {"en": "%s"},
				 "happened": "2026-01-05", "evidence": [{"source": "paper-#", "stance": "supports"}]}]}"""
			.formatted(name, statement));
	}

	private void propose(String dossier) {
		this.proposals.propose(new Author(null, "A test", true), Door.FORM, "For a test",
				dossier.replace("#", this.mark), List.of());
	}

}
