package org.crossclaim.journey;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.actor.ActorKind;
import org.crossclaim.actor.Actors;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.Comparator;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.entry.document.Stage;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hard cases, on the entries of the starter record that they were found in. What the
 * record cannot show of them is in {@link HardCaseDossiersIT}.
 */
@OnPostgres
class HardCasesIT {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	private static final String COMMENTARY = "unsigned-commentary-2026";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Entries entries;

	@Autowired
	private Actors actors;

	@LocalServerPort
	private int port;

	@Test
	void everybodyRepeatsTheAccuser() throws Exception {
		EntryLine line = find("alleged-accounts");
		assertThat(line.standing().support()).isEqualTo(Support.FIRST_PARTY);
		assertThat(line.standing().origins()).isOne();
		assertThat(line.standing().thirdPartyOrigins()).isZero();
		assertThat(line.document().figures()).filteredOn((figure) -> figure.measure().equals("fraudulent-accounts"))
			.allMatch((figure) -> figure.value().equals(new BigDecimal("24000")))
			.extracting(EntryDocument.Figure::comparator)
			.containsExactly(Comparator.ABOUT, Comparator.MORE_THAN);
		assertThat(page("/entries/alleged-accounts")).contains("only the word of Anthropic")
			.doesNotContainIgnoringCase("corroborated");
	}

	@Test
	void aSettlementOlderThanTheClaimIsNotItsEnd() {
		EntryLine line = find("alleged-mann-libgen");
		assertThat(line.standing().resolution()).isEqualTo("open");
		assertThat(line.standing().resolutions()).isEmpty();
		assertThat(line.document().note()).isNotNull();
		assertThat(find("reply-mann-fair-use-belief").document().respondsTo()).singleElement()
			.satisfies((response) -> assertThat(response.response()).containsExactly(ResponseKind.CONCESSION,
					ResponseKind.JUSTIFICATION));
	}

	@Test
	void bothHalvesOfOneRulingAreQuoted() throws Exception {
		assertThat(page("/entries/alsup-ruling")).contains("were justified as a fair use",
				"were not justified by a fair use");
	}

	@Test
	void interimOrdersThatSplitAreNoOutcome() throws Exception {
		EntryLine line = find("alleged-anthropic-suit");
		assertThat(line.standing().resolution()).isEqualTo("open");
		assertThat(line.standing().resolutions()).hasSize(2)
			.allMatch((step) -> step.stage() == Stage.INTERIM && step.of() != null);
		assertThat(page("/entries/alleged-anthropic-suit")).contains(
				"Open: interim steps are on record, and no final outcome", "Interim: relief granted",
				"§ 3252 designation and agency ban", "Interim: relief refused", "§ 4713 designation");
		JsonNode standing = api("/entries/alleged-anthropic-suit").get("standing");
		assertThat(standing.get("resolution").asString()).isEqualTo("open");
		assertThat(standing.get("resolutions").findValuesAsString("stage")).containsExactly("interim", "interim");
	}

	@Test
	void unnamedPeopleAreNotTheNewspaperThatPublishesThem() throws Exception {
		EntryLine line = find("alleged-claude-maduro-raid");
		assertThat(line.document().assertedBy()).containsExactly("wsj-sources");
		assertThat(line.standing().support()).isEqualTo(Support.SINGLE_ORIGIN);
		assertThat(line.standing().ownWord()).isTrue();
		assertThat(line.standing().outside()).singleElement()
			.satisfies((publisher) -> assertThat(publisher.name()).isEqualTo("Semafor"));
		assertThat(page("/entries/alleged-claude-maduro-raid")).contains("one origin outside", "Semafor");
	}

	@Test
	void aGovernmentStandsUnderOthersWhereCompaniesAreSilent() throws Exception {
		Standing accused = find("alleged-state-cable").standing();
		assertThat(accused.replies())
			.anyMatch((reply) -> reply.entry().equals("reply-embassy-denial") && !reply.byAccused());
		assertThat(accused.accused()).extracting(Standing.Accused::actor)
			.containsExactly("deepseek", "moonshot-ai", "minimax");
		assertThat(accused.accused()).noneMatch((slot) -> slot.replies().contains("reply-embassy-denial"));
		assertThat(find("alleged-accounts").standing().accused()).hasSize(3)
			.allSatisfy((slot) -> assertThat(slot.checks()).singleElement()
				.satisfies((check) -> assertThat(check.date().text()).isEqualTo("2026-02-24")))
			.allMatch((slot) -> slot.replies().isEmpty());
		assertThat(page("/entries/alleged-accounts")).contains("Looked for on 24 February 2026, as a source reports");
	}

	@Test
	void aDenialOlderThanTheAccusationIsAnEarlierStatement() {
		Standing accusation = find("alleged-openai-memo").standing();
		assertThat(accusation.earlier()).contains("reply-deepseek-nature");
		assertThat(accusation.replies()).noneMatch((reply) -> reply.entry().equals("reply-deepseek-nature"));
		assertThat(accusation.accused()).singleElement().satisfies((slot) -> assertThat(slot.replies()).isEmpty());
		assertThat(accusation.challenge()).isIn(Challenge.UNANSWERED, Challenge.ANSWERED_BY_OTHERS);
	}

	@Test
	void aReplyToAnEventIsAReaction() {
		Standing refusal = find("amodei-refusal").standing();
		assertThat(refusal.challenge()).isNull();
		assertThat(refusal.undermined()).isZero();
		assertThat(refusal.replies()).anyMatch((reply) -> reply.entry().equals("reply-parnell-lawful"));
	}

	@Test
	void aCrowdIsNobodysThirdParty() throws Exception {
		JsonNode crowd = api("/actors/online-critics");
		assertThat(crowd.get("kind").asString()).isEqualTo("unnamed");
		assertThat(crowd.hasNonNull("country")).isFalse();
		Set<String> unnamed = this.actors.all("", 500)
			.stream()
			.filter((actor) -> actor.document().kind() == ActorKind.UNNAMED)
			.map((actor) -> actor.document().id())
			.collect(Collectors.toSet());
		assertThat(unnamed).contains("online-critics");
		assertThat(this.entries.newest(500)).allSatisfy((line) -> assertThat(line.standing().outside())
			.noneMatch((publisher) -> publisher.actor() != null && unnamed.contains(publisher.actor())));
		Set<String> starter = Starter.entries(this.jdbc);
		assertThat(this.entries.byActor("online-critics", 1000))
			.filteredOn((line) -> starter.contains(line.document().id()))
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(line.document().evidence())
				.anyMatch((one) -> one.stance() == Stance.SUPPORTS && one.quote() != null));
	}

	@Test
	void aFigureRevisedByItsOwnSideIsNotContested() throws Exception {
		EntryLine later = find("alleged-83-dead");
		EntryLine earlier = find("alleged-100-dead");
		assertThat(later.document().revises()).containsExactly("alleged-100-dead");
		assertThat(page("/entries/alleged-100-dead")).containsPattern("Revised to(?s:.)*/entries/alleged-83-dead");
		assertThat(List.of(later, earlier)).noneMatch((line) -> line.standing().challenge() == Challenge.CONTESTED);
		assertThat(deaths(later)).containsExactly("83");
		assertThat(deaths(earlier)).containsExactly("100");
		assertThat(api("/entries/alleged-83-dead").get("revises").get(0).asString()).isEqualTo("alleged-100-dead");
	}

	@Test
	void aSourceThatContradictsItselfUndermines() {
		Standing report = find("alleged-merits-ruling-report").standing();
		assertThat(report.support()).isEqualTo(Support.FIRST_PARTY);
		assertThat(report.challenge()).isEqualTo(Challenge.CONTESTED);
		assertThat(report.undermined()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "claude-distillation", "anthropic-training-data", "pentagon-anthropic",
			"western-labs-distillation" })
	void theCommentaryOfAMachineIsAnOriginForNothing(String dispute) {
		this.entries.each(dispute, (entry) -> {
			assertThat(this.entries.grounds(entry).evidence().stream().flatMap((tree) -> tree.origins()))
				.noneMatch((origin) -> origin.id().equals(COMMENTARY));
			boolean only = entry.evidence()
				.stream()
				.filter((one) -> one.stance() == Stance.SUPPORTS)
				.allMatch((one) -> one.source().equals(COMMENTARY));
			if (only) {
				assertThat(entry.assertedBy()).as(entry.id()).containsExactly("unsigned-commentator");
			}
		});
	}

	private static List<String> deaths(EntryLine line) {
		return line.document()
			.figures()
			.stream()
			.filter((figure) -> figure.measure().equals("deaths"))
			.map((figure) -> figure.value().toPlainString())
			.toList();
	}

	private EntryLine find(String slug) {
		return this.entries.find(new Slug(slug));
	}

	private JsonNode api(String address) throws Exception {
		return JSON.readTree(page("/api/v1" + address));
	}

	private String page(String address) throws Exception {
		HttpResponse<String> response = CLIENT
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("Accept-Language", "en")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		return response.body();
	}

}
