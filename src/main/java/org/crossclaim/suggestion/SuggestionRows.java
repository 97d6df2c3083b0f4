package org.crossclaim.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.crossclaim.editorial.SubjectKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads suggestions together with what became of their proposals.
 */
@Component
class SuggestionRows {

	private static final String SQL = """
			select s.*, p.proposals, p.waiting, p.taken, r.kinds, r.slugs, r.numbers from suggestion s
			cross join lateral (
			  select coalesce(array_agg(p.number order by p.number), '{}') as proposals,
			    coalesce(bool_or(p.state = 'waiting'), false) as waiting,
			    max(p.decided) filter (where p.state = 'published') as taken, array_agg(p.change) as changes
			  from suggestion_proposal sp join proposal p on p.number = sp.proposal where sp.suggestion = s.id
			) p
			cross join lateral (
			  select array_agg(r.kind order by r.change, r.kind) as kinds,
			    array_agg(c.slug order by r.change, r.kind) as slugs,
			    array_agg(r.number order by r.change, r.kind) as numbers
			  from revision r join subject_slug c on c.subject = r.subject and c.current where r.change = any(p.changes)
			) r
			""";

	private final JdbcClient jdbc;

	SuggestionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long next() {
		return this.jdbc.sql("select nextval('suggestion_number')").query(Long.class).single();
	}

	Optional<Suggested> find(long number) {
		return this.jdbc.sql(SQL + "where s.number = ?").param(number).query(SuggestionRows::row).optional();
	}

	Optional<Suggested> byReceipt(byte[] receipt) {
		return this.jdbc.sql(SQL + "where s.receipt = ?").param(receipt).query(SuggestionRows::row).optional();
	}

	List<Suggested> open(long after, int limit) {
		return this.jdbc
			.sql(SQL + "where s.declined is null and p.taken is null and s.number > ? order by s.number limit ?")
			.params(after, limit)
			.query(SuggestionRows::row)
			.list();
	}

	long count() {
		return this.jdbc.sql("select count(*) from (" + SQL + "where s.declined is null and p.taken is null) waiting")
			.query(Long.class)
			.single();
	}

	List<Suggested> decided(int limit) {
		return this.jdbc.sql(SQL + "where s.declined is not null or p.taken is not null order by s.number desc limit ?")
			.param(limit)
			.query(SuggestionRows::row)
			.list();
	}

	void forget(Instant now) {
		this.jdbc
			.sql("""
					update suggestion s set contact = null, name = case when credited then name end
					where (contact is not null or (name is not null and not credited)) and (sent < ? or declined < ? or exists (
					  select 1 from suggestion_proposal sp join proposal p on p.number = sp.proposal
					  where sp.suggestion = s.id and p.state = 'published' and p.decided < ?))""")
			.params(Retention.sentBefore(now), Retention.decidedBefore(now), Retention.decidedBefore(now))
			.update();
	}

	private static Suggested row(ResultSet row, int index) throws SQLException {
		Instant declined = instant(row, "declined");
		Instant taken = instant(row, "taken");
		SuggestionState state = (declined != null) ? SuggestionState.DECLINED
				: (taken != null) ? SuggestionState.TAKEN_UP
						: row.getBoolean("waiting") ? SuggestionState.AT_WORK : SuggestionState.WAITING;
		String[] kinds = (row.getArray("kinds") != null) ? (String[]) row.getArray("kinds").getArray() : new String[0];
		List<Suggested.Revised> revisions = (kinds.length > 0) ? revisions(kinds,
				(String[]) row.getArray("slugs").getArray(), (Integer[]) row.getArray("numbers").getArray())
				: List.of();
		return new Suggested(row.getLong("number"), SubjectKind.of(row.getString("about")), row.getString("slug"),
				SuggestionKind.of(row.getString("kind")).orElseThrow(), row.getString("url"), row.getString("wrong"),
				row.getString("text"), row.getString("name"), row.getBoolean("credited"), row.getString("contact"),
				row.getTimestamp("sent").toInstant(), state, (declined != null) ? declined : taken,
				row.getString("declined_by"), row.getString("reason"),
				List.of((Long[]) row.getArray("proposals").getArray()), revisions);
	}

	private static List<Suggested.Revised> revisions(String[] kinds, String[] slugs, Integer[] numbers) {
		return IntStream.range(0, kinds.length)
			.mapToObj((at) -> new Suggested.Revised(SubjectKind.of(kinds[at]), slugs[at], numbers[at]))
			.toList();
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
