package org.crossclaim.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.crossclaim.editorial.Then;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.shared.AsOf;

/**
 * What is kept counted of a dispute.
 *
 * @param tallies how many entries have which support
 * @param months how many stand in each month of the axis
 * @param actors who is on its entries, by slug
 */
record TimelineCounts(List<TimelinePage.Tally> tallies, SortedMap<YearMonth, Map<EntryKind, Integer>> months,
		Map<String, UUID> actors) {

	private static final String KEPT = """
			select 'month' as part, kind, null as word, month, n, null::uuid as actor
			  from timeline_month where dispute = :dispute and axis = :axis and n > 0
			union all
			select 'tally', kind, support, null, sum(n)::int, null
			  from timeline_tally where dispute = :dispute and n > 0 group by kind, support
			union all
			select 'actor', null, s.slug, null, t.n, t.actor
			  from (select actor, n from timeline_actor where dispute = :dispute and n > 0 order by n desc limit 500) t
			  join subject_slug s on s.subject = t.actor and s.current""";

	/**
	 * Of a past moment nothing is kept counted: each line that was valid is read once.
	 */
	private static final String COUNTED = """
			with was as materialized (
			  select l.kind, l.support, l.actors, case :axis when 'said' then l.said_month
			    when 'happened' then l.happened_month else l.recorded_month end as month
			  from timeline_line l where l.dispute = :dispute and %s
			)
			select 'month' as part, kind, null as word, month, count(*)::int as n, null::uuid as actor
			  from was where month is not null group by kind, month
			union all
			select 'tally', kind, support, null, count(*)::int, null from was group by kind, support
			union all
			select 'actor', null, r.document ->> 'id', null, t.n, t.actor
			  from (select a.actor, count(*)::int as n from was cross join lateral unnest(was.actors) as a (actor)
			    group by a.actor order by n desc, a.actor limit 500) t %s""";

	/** What selects the counts of a dispute on an axis. */
	static String sql() {
		return AsOf.shown().isToday() ? KEPT : COUNTED.formatted(Then.valid("l"), Then.latest("t.actor"));
	}

	/** Nothing counted yet. */
	static TimelineCounts empty() {
		return new TimelineCounts(new ArrayList<>(), new TreeMap<>(), new HashMap<>());
	}

	/** Adds one row of {@link #sql}. */
	void add(ResultSet row) throws SQLException {
		int n = row.getInt("n");
		switch (row.getString("part")) {
			case "month" ->
				this.months.computeIfAbsent(month(row.getLong("month")), (month) -> new EnumMap<>(EntryKind.class))
					.merge(kind(row.getString("kind")), n, Integer::sum);
			case "tally" -> this.tallies
				.add(new TimelinePage.Tally(kind(row.getString("kind")), support(row.getString("word")), n));
			default -> this.actors.put(row.getString("word"), row.getObject("actor", UUID.class));
		}
	}

	/**
	 * The month that a number of the counts stands for; beyond the calendar, one in its
	 * first or last year.
	 */
	static YearMonth month(long month) {
		long year = Math.clamp(Math.floorDiv(month, 12L), Year.MIN_VALUE, Year.MAX_VALUE);
		return YearMonth.of((int) year, (int) Math.floorMod(month, 12L) + 1);
	}

	int total() {
		return this.tallies.stream().mapToInt(TimelinePage.Tally::n).sum();
	}

	/** The kind that a word of the counts stands for. */
	static EntryKind kind(String word) {
		return Arrays.stream(EntryKind.values()).filter((kind) -> kind.word().equals(word)).findFirst().orElseThrow();
	}

	private static Support support(String word) {
		return Arrays.stream(Support.values()).filter((one) -> one.word().equals(word)).findFirst().orElseThrow();
	}

}
