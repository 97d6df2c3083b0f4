package org.crossclaim.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.crossclaim.editorial.Then;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.shared.AsOf;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What several disputes hold, at a glance, in three statements.
 */
@Service
@Transactional(readOnly = true)
public class Overviews {

	private static final String LAST = """
			select d.id, (
			  select said_sort from timeline_line
			  where dispute = d.id and %s and said_sort is not null
			  order by said_sort desc, said_latest desc, within_day desc, slug desc limit 1
			) as day
			from unnest(?::uuid[]) as d (id)""";

	private static final String MONTHS = """
			select dispute, kind, month, n from timeline_month
			where dispute = any(?) and axis = 'said' and n > 0""";

	private static final String TALLIES = """
			select dispute, kind, sum(n)::int as n from timeline_tally
			where dispute = any(?) and n > 0 group by dispute, kind""";

	private static final String MONTHS_COUNTED = """
			select l.dispute, l.kind, l.said_month as month, count(*)::int as n from timeline_line l
			where l.dispute = any(?) and l.said_month is not null and %s group by l.dispute, l.kind, l.said_month""";

	private static final String TALLIES_COUNTED = """
			select l.dispute, l.kind, count(*)::int as n from timeline_line l
			where l.dispute = any(?) and %s group by l.dispute, l.kind""";

	private final JdbcClient jdbc;

	Overviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What disputes hold.
	 * @param disputes the disputes
	 * @return it, for each of them
	 */
	public Map<UUID, Overview> of(Collection<UUID> disputes) {
		UUID[] ids = disputes.toArray(UUID[]::new);
		Map<UUID, Overview> overviews = new HashMap<>();
		boolean kept = AsOf.shown().isToday();
		this.jdbc.sql(LAST.formatted(Then.valid("timeline_line"))).param(ids).query((row) -> {
			Long day = row.getObject("day", Long.class);
			overviews.put(row.getObject("id", UUID.class), new Overview(
					(day != null) ? LocalDate
						.ofEpochDay(Math.clamp(day, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())) : null,
					new EnumMap<>(EntryKind.class), new TreeMap<>()));
		});
		this.jdbc.sql(kept ? MONTHS : MONTHS_COUNTED.formatted(Then.valid("l"))).param(ids).query((row) -> {
			Objects.requireNonNull(overviews.get(row.getObject("dispute", UUID.class)))
				.months()
				.computeIfAbsent(TimelineCounts.month(row.getLong("month")), (one) -> new EnumMap<>(EntryKind.class))
				.put(TimelineCounts.kind(row.getString("kind")), row.getInt("n"));
		});
		this.jdbc.sql(kept ? TALLIES : TALLIES_COUNTED.formatted(Then.valid("l"))).param(ids).query((row) -> {
			Objects.requireNonNull(overviews.get(row.getObject("dispute", UUID.class)))
				.counts()
				.put(TimelineCounts.kind(row.getString("kind")), row.getInt("n"));
		});
		return overviews;
	}

	/**
	 * What a dispute holds.
	 *
	 * @param last the day of the last thing said or done that has a date, UTC
	 * @param counts how many entries of each kind there are, undated ones too
	 * @param months how many entries of each kind stand in each month, as said
	 */
	public record Overview(@Nullable LocalDate last, Map<EntryKind, Integer> counts,
			SortedMap<YearMonth, Map<EntryKind, Integer>> months) {

	}

}
