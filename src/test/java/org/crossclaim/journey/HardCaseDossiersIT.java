package org.crossclaim.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.capture.quote.QuoteChecks;
import org.crossclaim.editorial.Door;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.Recomputing;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.ImportOrder;
import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.BroughtCopies;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the starter record does not show of the hard cases, shown on small dossiers of a
 * few changes each.
 */
@OnPostgres
class HardCaseDossiersIT {

	private static final String ALLEGATION = """
			- id: %s
			  kind: allegation
			  statement: {en: Accuser says that Accused did it.}
			  asserted_by: [%s]
			  against: [h-accused]
			  said: 2026-02-01
			  evidence: [%s]
			""";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Entries entries;

	@Autowired
	private Recomputing recomputing;

	@Autowired
	private QuoteChecks quotes;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void around() throws IOException {
		take(new ClassPathResource("hard-cases.yaml").getContentAsString(StandardCharsets.UTF_8));
	}

	@AfterEach
	void standingIsWhatReckoningItFromNothingGives() {
		assertThat(this.recomputing.compare().entries()).isEmpty();
	}

	@Test
	void aPaperThatRelaysTwoMustSayWhichOne() {
		assertRefused(allegation("h-which", "h-accuser", "{source: h-both, stance: supports}"), "rule.which-relay",
				"entries[0].evidence[0].source");
	}

	@Test
	void aPaperThatRelaysTwoIsTakenWhereItSaysWhichOne() throws IOException {
		take(allegation("h-said-which", "h-accuser",
				"{source: h-both, stance: supports, relays: [h-blog]}, {source: h-both, stance: supports, shows: so, relays: [h-other]}"));
		assertThat(standing("h-said-which").support()).isEqualTo(Support.SINGLE_ORIGIN);
	}

	@Test
	void aSettlementOlderThanTheClaimIsNotEnteredAsItsEnd() {
		String claim = allegation("h-older", "h-accuser", "{source: h-blog, stance: supports}").replace("  said:",
				"  resolution: [{outcome: settled, by: settlement}]\n  said:");
		assertRefused(claim, "rule.resolved-before-it-was-said", "entries[0].resolution[0].by");
	}

	@Test
	void oneRulingWithTwoHoldingsIsMixed() throws IOException {
		take("""
				dispute: {id: h, title: {en: H}, summary: {en: H}}
				entries:
				- {id: h-ruling, kind: development, statement: {en: It was ruled.}, happened: 2026-03-01, evidence: [{source: h-report, stance: supports}]}
				"""
				+ ALLEGATION.formatted("h-two-holdings", "h-accuser", "{source: h-blog, stance: supports}")
					.replace("  said:",
							"  resolution: [{outcome: upheld, by: h-ruling, of: {en: One half}}, {outcome: rejected, by: h-ruling, of: {en: The other half}}]\n  said:"));
		assertThat(standing("h-two-holdings").resolution()).isEqualTo("mixed");
		assertThat(standing("h-two-holdings").resolutions()).extracting(EntryDocument.Resolution::of)
			.doesNotContainNull();
	}

	@Test
	void thePaperIsOutsideTheSideOfThoseWhoToldIt() throws IOException {
		take(allegation("h-told", "h-people", "{source: h-report, stance: supports}"));
		assertThat(standing("h-told").support()).isEqualTo(Support.FIRST_PARTY);
		take(allegation("h-told-and-seen", "h-people",
				"{source: h-report, stance: supports}, {source: h-second, stance: supports, shows: so}"));
		assertThat(standing("h-told-and-seen").support()).isEqualTo(Support.SINGLE_ORIGIN);
		take(allegation("h-told-and-found", "h-people",
				"{source: h-report, stance: supports}, {source: h-report, stance: supports, shows: so}"));
		assertThat(standing("h-told-and-found").outside()).extracting(Standing.Publisher::actor)
			.containsExactly("h-paper");
	}

	@ParameterizedTest
	@CsvSource({ "h-unasked, '', ANSWERED_BY_OTHERS, false",
			"h-spoken-for, 'speaks_for: [h-accused]', CONTESTED, true" })
	void aGovernmentAnswersForAnAccusedOnlyWhereASourceSaysSo(String slug, String speaksFor, Challenge challenge,
			boolean theirs) throws IOException {
		take(allegation(slug, "h-accuser", "{source: h-blog, stance: supports}") + """
				- id: %s-reply
				  kind: counterclaim
				  statement: {en: Government says that it is groundless.}
				  asserted_by: [h-government]
				  %s
				  responds_to: [%s]
				  response: denial
				  said: 2026-02-03
				  evidence: [{source: h-report, stance: supports}]
				""".formatted(slug, speaksFor, slug));
		assertThat(standing(slug).challenge()).isEqualTo(challenge);
		assertThat(standing(slug).accused().getFirst().replies().isEmpty()).isEqualTo(!theirs);
		assertThat(standing(slug).replies()).singleElement()
			.satisfies((reply) -> assertThat(reply.byAccused()).isEqualTo(theirs));
	}

	@Test
	void onlyUnderminingEvidenceContestsAnEvent() throws IOException {
		String event = """
				dispute: {id: h, title: {en: H}, summary: {en: H}}
				entries:
				- id: h-event
				  kind: development
				  statement: {en: Accused refused.}
				  done_by: [h-accused]
				  happened: 2026-02-01
				  evidence: [{source: h-report, stance: supports}%s]
				""";
		take(event.formatted("") + """
				- id: h-reaction
				  kind: counterclaim
				  statement: {en: Accuser disagrees.}
				  asserted_by: [h-accuser]
				  responds_to: [h-event]
				  response: denial
				  evidence: [{source: h-blog, stance: supports}]
				""");
		assertThat(standing("h-event").challenge()).isNull();
		assertThat(standing("h-event").replies()).hasSize(1);
		take(event.formatted(", {source: h-second, stance: undermines}"));
		assertThat(standing("h-event").challenge()).isEqualTo(Challenge.CONTESTED);
	}

	@Test
	void whatACrowdPublishesIsNobodysThirdParty() throws IOException {
		take(allegation("h-crowded", "h-accuser",
				"{source: h-blog, stance: supports}, {source: h-posts, stance: supports, shows: so}"));
		assertThat(standing("h-crowded").support()).isEqualTo(Support.FIRST_PARTY);
		assertThat(standing("h-crowded").outside()).isEmpty();
	}

	@Test
	void whoTurnsOutToBeNamedIsOne() throws IOException {
		take(allegation("h-quoted", "h-accuser",
				"{source: h-blog, stance: supports}, {source: h-quotes, stance: supports, shows: so}"));
		assertThat(standing("h-quoted").support()).isEqualTo(Support.FIRST_PARTY);
		take("actors:\n- {id: h-crowd, kind: person, name: {en: A person after all}}\n");
		assertThat(standing("h-quoted").support()).isEqualTo(Support.SINGLE_ORIGIN);
	}

	@Test
	void aRetractedSourceSupportsNothingAndACorrectedOneOnlyByItsQuotes() throws IOException {
		take(allegation("h-kept", "h-accuser",
				"{source: h-blog, stance: supports}, {source: h-second, stance: supports, shows: so, quote: It was so}"));
		take(allegation("h-unquoted", "h-accuser",
				"{source: h-blog, stance: supports}, {source: h-second, stance: supports, shows: so}"));
		take(allegation("h-relayed", "h-accuser",
				"{source: h-blog, stance: supports}, {source: h-relay, stance: supports, shows: so}"));
		assertThat(supports()).containsOnly(Support.SINGLE_ORIGIN);
		second(", status: {kind: corrected, on: 2026-03-01}");
		assertThat(supports()).containsExactly(Support.SINGLE_ORIGIN, Support.FIRST_PARTY, Support.SINGLE_ORIGIN);
		second(", status: {kind: retracted, on: 2026-03-02}");
		assertThat(supports()).containsOnly(Support.FIRST_PARTY);
		second("");
	}

	@Test
	void aCorrectedSourceSupportsOnlyWhatStillStandsThere() throws IOException {
		BroughtCopies copies = new BroughtCopies(this.jdbc);
		amended("");
		take(allegation("h-amended-claim", "h-accuser",
				"{source: h-blog, stance: supports}, {source: h-amended, stance: supports, shows: so, quote: It was so}"));
		copies.bring("h-amended", "2026-02-20T08:00:00Z", "It was not otherwise. It was otherwise once.");
		assertThat(amendedAfter(copies)).as("looked for before the correction").isEqualTo(Support.SINGLE_ORIGIN);
		amended(", status: {kind: corrected, on: 2026-03-01}");
		assertThat(amendedAfter(copies)).as("not looked for since").isEqualTo(Support.SINGLE_ORIGIN);
		copies.bring("h-amended", "2026-03-02T08:00:00Z", "It was not so, as we wrote by mistake.");
		assertThat(amendedAfter(copies)).as("gone").isEqualTo(Support.FIRST_PARTY);
		assertThat(this.quotes.check(copies.source("h-amended"))).as("once more").isZero();
		assertThat(this.jdbc.sql("select author, door from change order by number desc limit 1").query().singleRow())
			.containsEntry("author", "Crossclaim")
			.containsEntry("door", "recompute");
		Instant gone = this.jdbc.sql("select max(at) from change")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
		copies.bring("h-amended", "2026-03-03T08:00:00Z", "Once more: It was so.");
		assertThat(amendedAfter(copies)).as("back").isEqualTo(Support.SINGLE_ORIGIN);
		assertThat(new AsOf(gone).read(() -> standing("h-amended-claim").support())).isEqualTo(Support.FIRST_PARTY);
	}

	@Test
	void whatIsOnRecordStillKeepsTheRulesAfterAnImport() throws IOException {
		take(allegation("h-leaning", "h-accuser", "{source: h-report, stance: supports}"));
		assertRefused("sources:\n- {id: h-report, kind: press, title: Report, publisher: Paper, seen: false}\n",
				"rule.breaks-on-record", "sources[0]");
		assertRefused(
				"""
						dispute: {id: h, title: {en: H}, summary: {en: H}}
						entries:
						- {id: h-leaning, kind: development, statement: {en: H}, evidence: [{source: h-report, stance: supports}]}
						""",
				"rule.kind-changed", "entries[0].kind");
	}

	private Support amendedAfter(BroughtCopies copies) {
		this.quotes.check(copies.source("h-amended"));
		assertThat(this.recomputing.compare().entries()).isEmpty();
		return standing("h-amended-claim").support();
	}

	private void amended(String status) throws IOException {
		take("sources:\n- {id: h-amended, kind: press, title: Amended, publisher: Sixth paper, reporting: own%s}\n"
			.formatted(status));
	}

	private List<Support> supports() {
		return List.of("h-kept", "h-unquoted", "h-relayed").stream().map((slug) -> standing(slug).support()).toList();
	}

	private void second(String status) throws IOException {
		take("sources:\n- {id: h-second, kind: press, title: Second, publisher: Second paper, reporting: own%s}\n"
			.formatted(status));
	}

	private static String allegation(String slug, String by, String evidence) {
		return "dispute: {id: h, title: {en: H}, summary: {en: H}}\nentries:\n"
				+ ALLEGATION.formatted(slug, by, evidence);
	}

	private Standing standing(String slug) {
		return this.entries.find(new Slug(slug)).standing();
	}

	private void assertRefused(String yaml, String key, String path) {
		assertThatExceptionOfType(DossierFaults.class).isThrownBy(() -> take(yaml))
			.satisfies((refused) -> assertThat(refused.faults()).anySatisfy((fault) -> {
				assertThat(fault.fault().key()).isEqualTo(key);
				assertThat(fault.fault().path()).isEqualTo(path);
				assertThat(fault.line()).isPositive();
			}));
	}

	private void take(String yaml) throws IOException {
		Map<String, InputStream> files = new LinkedHashMap<>();
		files.put("hard.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
		this.dossiers.take(files, new ImportOrder(Door.IMPORT, "A test", "To see", true, false), (step, done, of) -> {
		});
	}

}
