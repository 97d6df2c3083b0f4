package org.crossclaim.housekeeping;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crossclaim.account.Role;
import org.crossclaim.editing.draft.Drafts;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.entry.Recomputing;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.shared.Refusal;
import org.crossclaim.suggestion.Letter;
import org.crossclaim.suggestion.Suggestions;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is removed for legal reasons is found nowhere: at no address of any moment and in
 * no column of any table. Each test has things of its own, since none comes back.
 */
@OnPostgres
class RemovalIT {

	private static final Author EDITOR = new Author(UUID.randomUUID(), "Ed Itor", true);

	private static final Author CONTRIBUTOR = new Author(UUID.randomUUID(), "Con Tributor", false);

	/** Of every word that the tests have removed, where it stood. */
	private static final List<String> WORDS = List.of("xqearlier", "xqstatement", "xqnote", "xqlabel", "xqcounts",
			"xqquote", "xqlocator", "xqtranslated", "xqreason", "xqproposed", "xqwaiting", "xqturned", "xqoutcome",
			"xqamended", "xqwrong", "xqtext", "xqsender", "xqcontact", "xqdeclined", "xqled");

	private static final List<String> OF_SOURCE = List.of("xqtitle", "xqauthor", "xqpublisher", "xqquote", "xqlocator",
			"xqtranslated");

	private static final String RECORD = """
			actors:
			- {id: %1$s-one, kind: company, name: {en: Accusing Works}}
			- {id: %1$s-two, kind: company, name: {en: Accused Works}}
			sources:
			- {id: %1$s-paper, kind: press, title: A paper xqtitle, publisher: Press xqpublisher, authors: [Jo xqauthor], language: en, published: 2025-01-01, reporting: own}
			- {id: %1$s-other, kind: press, title: Another paper, publisher: Other Press, language: en, published: 2025-01-02, reporting: own}
			dispute: {id: %1$s, title: {en: A dispute}, summary: {en: A record from which something is removed.}}
			entries:
			- id: %1$s-claim
			  kind: allegation
			  statement: {en: Accusing Works says xqearlier.}
			  asserted_by: [%1$s-one]
			  against: [%1$s-two]
			  said: 2025-01-01
			  evidence: [{source: %1$s-paper, stance: supports}]
			- id: %1$s-reply
			  kind: counterclaim
			  statement: {en: Accused Works says no.}
			  asserted_by: [%1$s-two]
			  responds_to: [%1$s-claim]
			  response: denial
			  said: 2025-02-01
			  evidence: [{source: %1$s-other, stance: supports}]
			- id: %1$s-act
			  kind: development
			  statement: {en: Something happened.}
			  happened: 2025-03-01
			  evidence: [{source: %1$s-paper, stance: supports}, {source: %1$s-other, stance: supports}]
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private Housekeeping housekeeping;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Recomputing recomputing;

	private String prefix = "";

	private Visitor administrator;

	private Visitor reader;

	@BeforeEach
	void keep() throws IOException {
		this.prefix = "r" + UUID.randomUUID().toString().substring(0, 8);
		this.reader = new Visitor(this.port);
		this.administrator = Editors.signedIn(this.port, this.jdbc, Role.ADMINISTRATOR);
		new Dossier(record()).into(this.dossiers);
	}

	@AfterEach
	void standingIsWhatAReckoningFromNothingFinds() {
		assertThat(this.recomputing.compare().entries()).isEmpty();
		assertThat(this.recomputing.compare().counts()).isZero();
	}

	@Test
	void noWordIsLeftAtAnyAddressOrInAnyTable() {
		List<String> receipts = write();
		String then = latest();
		propose(CONTRIBUTOR, "xqwaiting", claim("xqproposed", "", ""));
		this.drafts.keep(account(), UUID.randomUUID(), "/editing/entries/" + slug("claim"),
				Map.of("statement.en", List.of(own("xqdraft"))));
		assertThat(inTables(List.of("xqdraft"))).isNotEmpty();
		assertThat(inTables(WORDS)).containsExactlyInAnyOrderElementsOf(WORDS);
		assertThat(atAddresses(WORDS, receipts, then)).containsExactlyInAnyOrderElementsOf(WORDS);
		remove("entries", "claim", "court-order");
		assertThat(inTables(WORDS)).isEmpty();
		assertThat(inTables(List.of("xqdraft"))).isEmpty();
		assertThat(atAddresses(WORDS, receipts, then)).isEmpty();
		assertThat(this.reader.get("/entries/" + slug("reply")).body()).contains("Accused Works says no.",
				"off the record", slug("claim"));
		assertThat(this.reader.get("/disputes/" + this.prefix + "?as-of=" + then).body())
			.contains("been removed for legal reasons since");
		assertThat(this.jdbc.sql("""
				select count(*) from revision r join subject_slug s on s.subject = r.subject
				where s.slug = ? and length(r.digest) = 32 and r.digest <> sha256(r.document::text::bytea)""")
			.param(slug("claim"))
			.query(Long.class)
			.single()).isGreaterThan(3);
	}

	@Test
	void itsAddressesSayThatAndNothingOfWhatStoodThere() {
		publish(claim("xqstatement", "xqquote", "xqnote"));
		String then = latest();
		String page = "/entries/" + slug("claim");
		String tag = this.reader.get("/api/v1" + page).headers().firstValue("ETag").orElseThrow();
		String listTag = this.reader.get("/disputes/" + this.prefix).headers().firstValue("ETag").orElseThrow();
		remove("entries", "claim", "data-protection");
		for (String path : new String[] { page, page + "?as-of=" + then, page + "?hl=zh-Hant", page + "/history",
				page + "/suggest", page + ".bib", page + ".csl.json?as-of=" + then, "/api/v1" + page,
				"/api/v1" + page + "?as-of=" + then, "/api/v1" + page + "/document" }) {
			HttpResponse<String> answer = this.reader.get(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(451);
			assertThat(answer.body()).as(path).doesNotContain("xq", "Accusing", "Accused");
			assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
			assertThat(answer.headers().firstValue("Link").orElse("")).as(path).contains("/about>; rel=\"blocked-by\"");
		}
		assertThat(new Visitor(this.port).get(page).body()).contains("Removed for legal reasons",
				"Data-protection request", "2026");
		assertThat(this.reader.get("/api/v1" + page).body()).contains("\"ground\":\"data-protection\"", "\"removed\"");
		assertThat(this.administrator.get("/editing" + page).statusCode()).isEqualTo(451);
		assertThat(this.administrator.get(page + "/history").statusCode()).isEqualTo(451);
		assertThat(asked("/api/v1" + page, tag)).isEqualTo(451);
		assertThat(asked("/disputes/" + this.prefix, listTag)).isEqualTo(200);
	}

	@Test
	void itIsOnRecordThatItWasRemovedAndOnWhichClassOfGround() {
		publish(claim("xqstatement", "xqquote", "xqnote"));
		remove("entries", "claim", "danger");
		for (String list : new String[] { "/changes", "/disputes/" + this.prefix + "/changes",
				"/disputes/" + this.prefix + "/changes.atom", "/changes?class=removal" }) {
			assertThat(this.reader.get(list).body()).as(list)
				.contains("An entry was removed for legal reasons", "Danger to a person")
				.doesNotContain(own("xqstatement"), own("xqquote"), own("xqearlier"), "The written ground");
		}
		assertThat(this.administrator.get("/editing/audit").body()).contains("removed for legal reasons", slug("claim"),
				"Danger to a person");
		assertThat(this.administrator.get(form("entries", "claim")).body()).contains("The written ground", "Ada admin");
		assertThat(Editors.signedIn(this.port, this.jdbc, Role.EDITOR).get(form("entries", "claim")).statusCode())
			.isEqualTo(403);
	}

	@Test
	void everyFaultIsToldAndNothingIsRemovedByMistake() {
		String form = form("entries", "claim");
		assertThat(this.administrator.get(form).body()).contains("What would be blanked", "It cannot be undone");
		HttpResponse<String> refused = this.administrator.send(form, form, "words", "My ground", "typed", "another");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Choose the class of ground.", "This is not “" + slug("claim"),
				"My ground</textarea>");
		assertThat(this.administrator.send(form, form, "ground", "danger", "words", " ", "typed", slug("claim")).body())
			.contains("Write down the ground.");
		assertThat(this.reader.get("/entries/" + slug("claim")).statusCode()).isEqualTo(200);
		remove("entries", "claim", "danger");
		assertThat(this.administrator
			.send("/editing/password", form, "ground", "danger", "words", "Again", "typed", slug("claim"))
			.body()).contains("This was removed already.");
	}

	@Test
	void nothingMoreIsSaidOfIt() {
		this.administrator.send("/editing/entries/" + slug("claim") + "/withdrawal",
				"/editing/entries/" + slug("claim") + "/withdrawal", "reason", "Not tenable");
		remove("entries", "claim", "court-order");
		assertThat(this.administrator.get("/editing/entries/" + slug("claim") + "/restoration").statusCode())
			.isEqualTo(451);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> new Dossier(record()).into(this.dossiers))
			.withMessageContaining("rule.is-removed");
		for (String forbidden : new String[] {
				"update revision set document = '{}' where subject = (select subject from subject_slug where kind = 'entry' and slug = ?)",
				"update removal set ground = 'danger' where subject = (select subject from subject_slug where kind = 'entry' and slug = ?)",
				"delete from removal where subject = (select subject from subject_slug where kind = 'entry' and slug = ?)",
				"""
						insert into revision (subject, number, kind, change, classes, digest, document)
						select r.subject, r.number + 1, r.kind, (select min(number) from change), '{restoration}', r.digest, r.document
						from revision r join subject_slug s on s.subject = r.subject where s.slug = ? order by r.number desc limit 1""",
				"""
						insert into revision (subject, number, kind, change, classes, digest, document)
						select r.subject, r.number + 1, r.kind, (select min(number) from change), '{withdrawal,removal}', r.digest, r.document
						from revision r join subject_slug s on s.subject = r.subject where s.slug = replace(?, '-claim', '-reply') order by r.number desc limit 1""" }) {
			assertThatExceptionOfType(DataAccessException.class).as(forbidden)
				.isThrownBy(() -> this.jdbc.sql(forbidden).param(slug("claim")).update());
		}
	}

	@Test
	void peopleBringNothingThatIsOffTheRecord() {
		String brought = "{\"off_record\": {\"entries\": [{\"id\": \"%s\", \"dispute\": \"%s\", \"kind\": \"allegation\", \"removed\": \"danger\"}]}}";
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> publish(brought.formatted(slug("never"), this.prefix)))
			.withMessageContaining("rule.brings-off-record");
		assertThat(this.reader.get("/entries/" + slug("never")).statusCode()).isEqualTo(404);
	}

	@Test
	void aReplyThatIsRemovedCountsNoMoreWhateverIsRenamed() {
		assertThat(standing("claim", "challenge")).isEqualTo("contested");
		remove("entries", "reply", "copyright");
		assertThat(standing("claim", "challenge")).isEqualTo("unanswered");
		this.housekeeping.rename(EDITOR, SubjectKind.DISPUTE, this.prefix, slug("renamed"), "A better name");
		assertThat(this.reader.get("/entries/" + slug("reply")).statusCode()).isEqualTo(451);
		assertThat(this.reader.get("/entries/" + slug("claim")).body()).contains(own("xqearlier"));
	}

	@Test
	void ofASourceWhateverWasQuotedFromItGoes() {
		publish(claim("an xqstay", "xqquote", "a note"));
		String then = latest();
		assertThat(standing("act", "support")).isEqualTo("corroborated");
		assertThat(inTables(OF_SOURCE)).containsExactlyInAnyOrderElementsOf(OF_SOURCE);
		List<String> doors = Stream
			.of("/sources/" + slug("paper"), "/entries/" + slug("claim"), "/entries/" + slug("act"))
			.flatMap((page) -> Stream.of(page, "/api/v1" + page, "/api/v1" + page + "/document", page + "/history",
					page + "/history?from=1&to=2", page + "?as-of=" + then, "/api/v1" + page + "?as-of=" + then))
			.toList();
		assertThat(shown(OF_SOURCE, doors)).containsExactlyInAnyOrderElementsOf(OF_SOURCE);
		String kept = "/api/v1/entries/" + slug("claim") + "/document?as-of=" + then;
		String tag = this.reader.get(kept).headers().firstValue("ETag").orElseThrow();
		assertThat(asked(kept, tag)).isEqualTo(304);
		remove("sources", "paper", "copyright");
		assertThat(asked(kept, tag)).isEqualTo(200);
		assertThat(inTables(OF_SOURCE)).isEmpty();
		assertThat(shown(OF_SOURCE, doors)).isEmpty();
		assertThat(standing("act", "support")).isEqualTo("single-origin");
		assertThat(standing("claim", "support")).isEqualTo("none");
		assertThat(this.reader.get("/entries/" + slug("claim")).body()).contains(own("an xqstay"),
				"A source removed for legal reasons");
		assertThat(this.reader.get("/sources/" + slug("paper")).statusCode()).isEqualTo(451);
		assertThat(this.reader.get("/sources").body()).doesNotContain(slug("paper"));
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Dossier(claim("an xqstay", "xqquote", "a note")).into(this.dossiers))
			.withMessageContaining("rule.quotes-what-is-removed");
	}

	@Test
	void ofAnActorEveryNameGoes() {
		String then = latest();
		remove("actors", "two", "data-protection");
		assertThat(this.reader.get("/actors/" + slug("two")).statusCode()).isEqualTo(451);
		assertThat(this.reader.get("/actors/" + slug("two") + "?as-of=" + then).statusCode()).isEqualTo(451);
		assertThat(this.reader.get("/actors").body()).doesNotContain(slug("two"));
		assertThat(this.reader.get("/entries/" + slug("claim")).body()).contains("[removed for legal reasons]")
			.doesNotContain("Accused Works</a>");
	}

	/** Every test has words of its own, too. */
	private String own(String text) {
		return text.replace("xq", this.prefix + "xq");
	}

	private String record() {
		return own(RECORD.formatted(this.prefix));
	}

	/** Words in every place where words of an entry are kept; the secrets of receipts. */
	private List<String> write() {
		String quotes = "xqquote";
		publish(claim("xqstatement", quotes, "xqnote"));
		long turned = propose(CONTRIBUTOR, "A try", claim("xqturned", "", ""));
		this.proposals.decline(turned, EDITOR, own("xqoutcome"));
		long amended = propose(CONTRIBUTOR, "xqreason", claim("xqproposed", quotes, "xqnote"));
		this.proposals.publish(amended, EDITOR, claim("xqamended", quotes, "xqnote"), null);
		List<String> receipts = List.of("receipt-" + this.prefix + "-1", "receipt-" + this.prefix + "-2");
		this.suggestions.take(SubjectKind.ENTRY, slug("claim"),
				new Letter("correction", "", own("xqwrong"), own("xqtext"), own("xqsender"), true, own("xqcontact")),
				receipts.get(0));
		this.suggestions.take(SubjectKind.SOURCE, slug("paper"),
				new Letter("correction", "", "The title", own("xqled"), "", false, ""), receipts.get(1));
		this.suggestions.decline(numbers("suggestion").getFirst(), EDITOR, own("xqdeclined"));
		this.suggestions.workIn(numbers("suggestion").getLast(), EDITOR, () -> this.proposals.propose(EDITOR,
				Door.SUGGESTION, "A reader says so", claim("xqstatement", quotes, "xqnote"), List.of()));
		return receipts;
	}

	private void publish(String dossier) {
		this.proposals.propose(EDITOR, Door.FORM, "It is missing", dossier, List.of());
	}

	private long propose(Author author, String reason, String dossier) {
		return this.proposals.propose(author, Door.FORM, own(reason), dossier, List.of()).number();
	}

	/** With a quote come a figure that stands in it, and a translation. */
	private String claim(String statement, String quote, String note) {
		String figures = quote.isEmpty() ? ""
				: """
						"figures": [{"measure": "lines", "label": {"en": "lines, xqlabel"}, "comparator": "=", "value": 3, "unit": "lines",
						"counts": {"en": "xqcounts"}}],""";
		String quoted = quote.isEmpty() ? "" : """
				, "quote": "3 %s", "locator": "xqlocator",
				"translation": [{"language": "zh-Hant", "text": "xqtranslated", "by": "A test"}]""".formatted(quote);
		String noted = note.isEmpty() ? "" : "\"note\": {\"en\": \"" + note + "\"},";
		return own("""
				{"entries": [{"id": "%1$s-claim", "dispute": "%1$s", "kind": "allegation",
				"statement": {"en": "Accusing Works says %2$s."}, "asserted_by": ["%1$s-one"], "against": ["%1$s-two"],
				"said": "2025-01-01", %3$s %4$s
				"evidence": [{"source": "%1$s-paper", "stance": "supports"%5$s}]}]}""".formatted(this.prefix, statement,
				noted, figures, quoted));
	}

	private void remove(String list, String what, String ground) {
		String form = form(list, what);
		HttpResponse<String> answer = this.administrator.send(form, form, "ground", ground, "words",
				"The written ground", "typed", slug(what));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
	}

	private String form(String list, String what) {
		return "/editing/" + list + "/" + slug(what) + "/removal";
	}

	private UUID account() {
		return this.jdbc.sql("select id from account where role = 'administrator' order by created desc limit 1")
			.query(UUID.class)
			.single();
	}

	private String slug(String what) {
		return this.prefix + "-" + what;
	}

	private String latest() {
		return this.jdbc.sql("select at from change order by number desc limit 1")
			.query((row, number) -> row.getTimestamp("at").toInstant())
			.single()
			.toString();
	}

	private String standing(String what, String facet) {
		return this.jdbc.sql("select " + facet + " from timeline_line where slug = ? and valid_until is null")
			.param(slug(what))
			.query(String.class)
			.single();
	}

	private List<Long> numbers(String table) {
		return this.jdbc.sql("select distinct x.number from " + table
				+ " x where x::text like ? or exists (select 1 from proposal_subject s where s.slug like ? and s.proposal = x.id) order by 1")
			.params("%" + this.prefix + "%", this.prefix + "%")
			.query((row, number) -> row.getLong("number"))
			.list();
	}

	private int asked(String path, String tag) {
		return this.reader.send(HttpRequest.newBuilder(this.reader.address(path)).header("If-None-Match", tag))
			.statusCode();
	}

	/** The words that stand in any column of any table, as text or as bytes. */
	private Set<String> inTables(List<String> words) {
		Set<String> found = new TreeSet<>();
		String[] own = words.stream().map(this.prefix::concat).toArray(String[]::new);
		for (String table : this.jdbc.sql(
				"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
			.query(String.class)
			.list()) {
			found.addAll(this.jdbc.sql("""
					select substr(w.word, 10) as word from unnest(?::text[]) as w (word) where exists (
					  select 1 from %s x where position(w.word in x::text) > 0
					  or position(encode(convert_to(w.word, 'UTF8'), 'hex') in x::text) > 0)""".formatted(table))
				.param(own)
				.query(String.class)
				.list());
		}
		return found;
	}

	/** The words that any page or answer shows whoever may see most. */
	private Set<String> atAddresses(List<String> words, List<String> receipts, String then) {
		return shown(words, addresses(receipts, then));
	}

	private Set<String> shown(List<String> words, Collection<String> addresses) {
		Set<String> found = new TreeSet<>();
		for (String address : addresses) {
			HttpResponse<String> answer = this.administrator.get(address);
			assertThat(answer.statusCode()).as(address).isNotEqualTo(500);
			words.stream().filter((word) -> answer.body().contains(this.prefix + word)).forEach(found::add);
		}
		return found;
	}

	/** Every address that answers, of our things; now and then. */
	private Set<String> addresses(List<String> receipts, String then) {
		Set<String> all = new TreeSet<>();
		this.context.getBeansOfType(RequestMappingHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods()
				.keySet()
				.stream()
				.filter((info) -> info.getMethodsCondition()
					.getMethods()
					.stream()
					.allMatch((method) -> method.name().equals("GET")))
				.map(RequestMappingInfo::getPatternValues)
				.flatMap(Set::stream)
				.filter((pattern) -> !pattern.contains("*") && !pattern.matches("/(error|failing|.*oauth2).*"))
				.forEach((pattern) -> all.addAll(filled(pattern, receipts))));
		Set<String> more = new HashSet<>(all);
		all.forEach((address) -> {
			if (!address.startsWith("/editing") && !address.startsWith("/receipts")) {
				more.add(address + "?as-of=" + then);
			}
			if (address.endsWith("/history")) {
				more.add(address + "?from=2&to=3");
			}
			if (address.startsWith("/editing/entries/" + this.prefix)) {
				more.add(address + "?revision=2");
			}
		});
		return more;
	}

	private List<String> filled(String pattern, List<String> receipts) {
		Matcher variable = Pattern.compile("\\{(\\w+)(?::([^}]*))?}").matcher(pattern);
		if (!variable.find()) {
			return List.of(pattern);
		}
		Stream<String> values = (variable.group(2) != null) ? Arrays.stream(variable.group(2).split("\\|"))
				: switch (variable.group(1)) {
					case "number" -> Stream.concat(numbers("proposal").stream(), numbers("suggestion").stream())
						.map(String::valueOf);
					case "secret" -> receipts.stream();
					case "slug" -> things(pattern).map(this.prefix::concat);
					default -> Stream.of("nothing");
				};
		return values.flatMap((value) -> filled(variable.replaceFirst(value), receipts).stream()).toList();
	}

	private static Stream<String> things(String pattern) {
		return pattern.contains("entries/") ? Stream.of("-claim", "-reply", "-act") : pattern.contains("sources/")
				? Stream.of("-paper") : pattern.contains("actors/") ? Stream.of("-one") : Stream.of("");
	}

}
