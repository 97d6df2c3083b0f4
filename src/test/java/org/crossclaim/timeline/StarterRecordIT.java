package org.crossclaim.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.crossclaim.dispute.Disputes;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Starter;
import org.crossclaim.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
@Import(Statements.class)
class StarterRecordIT {

	@Autowired
	private Statements statements;

	@Autowired
	private Timelines timelines;

	@Autowired
	private Disputes disputes;

	@Autowired
	private Overviews overviews;

	@Autowired
	private Entries entries;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "SAID,false", "SAID,true", "HAPPENED,false", "HAPPENED,true", "RECORDED,false", "RECORDED,true" })
	void showsEveryEntryOnceOnEveryAxisPageByPage(Axis axis, boolean descending) {
		List<String> seen = new ArrayList<>();
		String after = null;
		do {
			TimelinePage page = this.timelines.page(query(axis, descending, List.of(), after));
			page.lines().forEach((line) -> seen.add(line.document().id()));
			assertThat(page.total()).isEqualTo(42);
			after = page.next();
		}
		while (after != null);
		Set<String> once = new LinkedHashSet<>(seen);
		assertThat(seen).hasSize(42).hasSameSizeAs(once);
	}

	@Test
	void everybodyRepeatsTheAccuser() {
		EntryLine line = this.entries.find(new Slug("alleged-accounts"));
		assertThat(line.standing().support()).isEqualTo(Support.FIRST_PARTY);
		assertThat(line.standing().origins()).isOne();
		assertThat(line.standing().challenge()).isEqualTo(Challenge.ANSWERED_BY_OTHERS);
	}

	@Test
	void aDenialOlderThanTheAccusationIsShownAndNotCounted() {
		EntryLine denial = this.entries.find(new Slug("reply-deepseek-nature"));
		String target = denial.document().respondsTo().getFirst().entry();
		EntryLine accusation = this.entries.find(new Slug(target));
		assertThat(accusation.standing().earlier()).contains("reply-deepseek-nature");
		assertThat(accusation.standing().replies()).noneMatch((reply) -> reply.entry().equals("reply-deepseek-nature"));
	}

	@Test
	void findsByStandingWhatItCounts() {
		TimelinePage page = this.timelines.page(query(Axis.SAID, false, List.of("first-party"), null));
		int counted = page.tallies()
			.stream()
			.filter((tally) -> tally.support() == Support.FIRST_PARTY)
			.mapToInt(TimelinePage.Tally::n)
			.sum();
		assertThat(page.total()).isEqualTo(counted).isPositive();
		assertThat(page.lines()).allMatch((line) -> line.standing().support() == Support.FIRST_PARTY);
	}

	@ParameterizedTest
	@CsvSource({ "timeline_month, timeline_months_counted", "timeline_tally, timeline_tallies_counted",
			"timeline_actor, timeline_actors_counted" })
	void keepsItsCounts(String kept, String counted) {
		assertThat(this.jdbc.sql("select * from " + kept + " where n > 0").query().listOfRows())
			.containsExactlyInAnyOrderElementsOf(this.jdbc.sql("select * from " + counted).query().listOfRows())
			.isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "20", "50" })
	void takesAtMostSixStatementsHoweverLongThePage(int size) {
		TimelineQuery query = new TimelineQuery(new Slug("claude-distillation"), Axis.SAID, false, List.of("anthropic"),
				List.of(), List.of("open"), List.of(), List.of(), List.of(), null, null, null, size);
		this.statements.forget();
		assertThat(this.timelines.page(query).lines()).isNotEmpty();
		assertThat(this.statements.heard()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void theHomePageCountsWhatTheTimelineCounts() {
		this.disputes.all("", 100).forEach((dispute) -> {
			TimelinePage page = this.timelines.page(new TimelineQuery(new Slug(dispute.document().id()), Axis.SAID,
					false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, 50));
			assertThat(this.overviews.of(List.of(dispute.id())).get(dispute.id())).satisfies((overview) -> {
				assertThat(overview.counts().values().stream().mapToInt(Integer::intValue).sum())
					.isEqualTo(page.total());
				assertThat(overview.months()).isEqualTo(page.months());
			});
		});
	}

	@Test
	void nobodyAssertsADevelopment() {
		assertThat(Starter.entries(this.jdbc)).hasSize(124)
			.map((slug) -> this.entries.find(new Slug(slug)))
			.filteredOn((line) -> line.document().kind() == EntryKind.DEVELOPMENT)
			.hasSize(32)
			.allMatch((line) -> line.document().assertedBy().isEmpty());
	}

	private static TimelineQuery query(Axis axis, boolean descending, List<String> standings, @Nullable String after) {
		return new TimelineQuery(new Slug("claude-distillation"), axis, descending, List.of(), List.of(), standings,
				List.of(), List.of(), List.of(), null, null, after, 10);
	}

}
