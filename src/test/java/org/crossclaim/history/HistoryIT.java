package org.crossclaim.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.crossclaim.account.Role;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.testing.Changing;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Statements;
import org.crossclaim.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
@Import(Statements.class)
@TestPropertySource(properties = "spring.application.name=history")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {

	/** Publishing on trial takes most of them. */
	private static final int STATEMENTS = 102;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Changes changes;

	@Autowired
	private Statements statements;

	@LocalServerPort
	private int port;

	@BeforeAll
	void change() throws IOException {
		for (String step : Changing.steps()) {
			Changing.take(step, this.dossiers);
		}
	}

	@Test
	void revisionsKeepTheClassesOfTheirChange() {
		assertThat(classes("moving-claim")).containsExactly("new", "correction figure wording", "evidence resolution");
		assertThat(classes("moving-reply")).containsExactly("new reply");
		assertThat(classes("first")).containsExactly("new", "evidence", "correction evidence", "correction evidence");
		assertThat(classes("moving")).containsExactly("new", "rename");
	}

	@Test
	void theHistoryOfAnEntryHoldsItsRevisionsAndTheMovesOfItsStanding() throws Exception {
		String page = get("/entries/moving-claim/history").body();
		assertThat(page).contains("Revision 3").contains("A test").contains("To see").contains("by a dossier");
		assertThat(Pattern.compile("class=\"tag\">standing<").matcher(page).results()).isNotEmpty();
	}

	@Test
	void anyTwoRevisionsAreSetAgainstEachOtherWithTheStandingOfThen() throws Exception {
		String page = get("/entries/moving-claim/history?from=1&to=3").body();
		assertThat(page).containsPattern("<ins>.*many.*</ins>").contains("only the word of One", "added:");
		assertThat(get("/entries/moving-claim/history?from=1&to=9").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actors/two/history", "/sources/first/history", "/disputes/moving/history?from=1&to=2",
			"/changes", "/changes?class=reply&class=standing", "/changes?by=A+test&from=2020-01-01",
			"/disputes/moving/changes", "/corrections", "/changes?hl=zh-Hant",
			"/entries/moving-claim/history?from=1&to=2", "/entries/moving-claim/history" })
	void everyPageOfTheHistoryTakesAtMostSixStatements(String address) throws Exception {
		this.statements.forget();
		assertThat(get(address).statusCode()).isEqualTo(200);
		assertThat(this.statements.heard()).hasSizeLessThanOrEqualTo(6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 20 })
	void whatAProposalMovesTakesAsManyStatementsHoweverMuchItChanges(int times) {
		String actors = IntStream.range(0, times)
			.mapToObj((at) -> "{\"id\": \"new-" + at + "\", \"kind\": \"company\", \"name\": {\"en\": \"New\"}}")
			.collect(Collectors.joining(", "));
		long number = this.proposals
			.propose(new Author(null, "Con Tributor", false), Door.FORM, "To count", """
					{"actors": [%s], "sources": [{"id": "first", "kind": "press", "title": "The first",
					"publisher": "Another paper", "language": "en", "published": "2025-01-01"}]}""".formatted(actors),
					List.of())
			.number();
		Visitor editor = new Visitor(this.port);
		editor.signIn(Editors.make(this.jdbc, Role.EDITOR), Editors.PASSWORD);
		this.statements.forget();
		assertThat(editor.get("/editing/proposals/" + number).body()).contains("/entries/moving-ruling",
				"Once published");
		assertThat(this.statements.heard()).hasSizeLessThanOrEqualTo(STATEMENTS);
	}

	@Test
	void changesAreNarrowedByClassDisputeAndPerson() throws Exception {
		assertThat(found(query("moving", List.of("reply"), null))).containsExactly("moving-reply");
		assertThat(found(query(null, List.of("restoration"), null))).isEmpty();
		assertThat(found(query("moving", List.of(), "Nobody"))).isEmpty();
		assertThat(found(query("moving", List.of("standing"), "A test"))).isNotEmpty()
			.containsOnly("moving-claim", "moving-reply", "moving-ruling");
		assertThat(get("/changes?class=sideways&from=yesterday").body()).contains("sideways").contains("yesterday");
	}

	@Test
	void pagesOfChangesMeetEachOnce() {
		List<String> all = new ArrayList<>();
		@Nullable String after = null;
		do {
			List<Edition> some = this.changes
				.of(new ChangesQuery(null, null, List.of(), "A test", null, null, after, 3));
			some.stream().limit(3).map(Edition::cursor).forEach(all::add);
			after = (some.size() > 3) ? some.get(2).cursor() : null;
		}
		while (after != null);
		assertThat(all).doesNotHaveDuplicates()
			.isEqualTo(this.changes.of(new ChangesQuery(null, null, List.of(), "A test", null, null, null, 200))
				.stream()
				.map(Edition::cursor)
				.toList());
	}

	@Test
	void correctionsShowOldBesideNew() throws Exception {
		assertThat(get("/corrections").body()).containsPattern("<del>.*three?.*|<del>")
			.contains("One says that Two copied many of its lines.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/changes.atom", "/disputes/moving/changes.atom?class=new", "/corrections.atom" })
	void feedsCarrySpeakerAndStanding(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
		Document feed = DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
		assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
		for (String part : List.of("id", "title", "updated", "link", "entry")) {
			assertThat(feed.getElementsByTagName(part).getLength()).as(part).isPositive();
		}
		assertThat(answer.body()).containsPattern("<title>One says that Two copied[^<]*\\(.*One.*\\)</title>");
		assertThat(Pattern.compile("<id>[^<]*</id>").matcher(answer.body()).results().map(MatchResult::group))
			.doesNotHaveDuplicates();
	}

	private ChangesQuery query(@Nullable String dispute, List<String> classes, @Nullable String author) {
		return new ChangesQuery(null, dispute, classes, author, null, null, null, 50);
	}

	private List<String> found(ChangesQuery query) {
		return this.changes.of(query).stream().map(Edition::slug).toList();
	}

	private List<@Nullable String> classes(String slug) {
		return this.jdbc.sql("""
				select array_to_string(array(select unnest(r.classes) order by 1), ' ') from revision r
				join subject_slug s on s.subject = r.subject where s.slug = ? order by r.number""")
			.param(slug)
			.query(String.class)
			.list();
	}

	private HttpResponse<String> get(String address) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("Accept", "text/html, application/atom+xml, */*")
				.build(), HttpResponse.BodyHandlers.ofString());
	}

}
