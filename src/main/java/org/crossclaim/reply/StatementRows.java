package org.crossclaim.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.suggestion.Retention;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads statements together with what became of their proposals.
 */
@Component
class StatementRows {

	private static final String SQL = """
			select s.*, e.slug as entry_now, p.proposals, p.waiting, p.taken, p.reply from statement s
			join subject_slug e on e.subject = s.entry and e.current
			cross join lateral (
			  select coalesce(array_agg(distinct p.number), '{}') as proposals,
			    coalesce(bool_or(p.state = 'waiting'), false) as waiting,
			    max(p.decided) filter (where p.state = 'published') as taken,
			    min(r.slug) filter (where p.state = 'published') as reply
			  from statement_proposal sp join proposal p on p.number = sp.proposal
			  left join proposal_subject r on r.proposal = p.id and r.kind = 'entry'
			  where sp.statement = s.id
			) p
			""";

	private final JdbcClient jdbc;

	private final Naming naming;

	StatementRows(JdbcClient jdbc, Naming naming) {
		this.jdbc = jdbc;
		this.naming = naming;
	}

	long next() {
		return this.jdbc.sql("select nextval('statement_number')").query(Long.class).single();
	}

	Optional<Stated> find(long number) {
		return read("where s.number = ?", number).stream().findFirst();
	}

	Optional<Stated> byReceipt(byte[] receipt) {
		return read("where s.receipt = ?", receipt).stream().findFirst();
	}

	List<Stated> open(long after, int limit) {
		return read("where s.declined is null and p.taken is null and s.number > ? order by s.number limit ?", after,
				limit);
	}

	long count() {
		return this.jdbc.sql("select count(*) from (" + SQL + "where s.declined is null and p.taken is null) waiting")
			.query(Long.class)
			.single();
	}

	List<Stated> decided(int limit) {
		return read("where s.declined is not null or p.taken is not null order by s.number desc limit ?", limit);
	}

	/** Reads, with every actor by the slug that leads to it today. */
	private List<Stated> read(String where, Object... parameters) {
		List<Stated> found = this.jdbc.sql(SQL + where).params(parameters).query(StatementRows::row).list();
		Map<String, Naming.Led> actors = this.naming.led(SubjectKind.ACTOR,
				found.stream().map(Stated::actor).collect(Collectors.toSet()));
		return found.stream()
			.map((one) -> Optional.ofNullable(actors.get(one.actor())).map((led) -> one.by(led.slug())).orElse(one))
			.toList();
	}

	void forget(Instant now) {
		this.jdbc.sql("""
				update statement s set name = null, capacity = null, means = null
				where num_nonnulls(name, capacity, means) > 0 and (sent < ? or declined < ? or exists (
				  select 1 from statement_proposal sp join proposal p on p.number = sp.proposal
				  where sp.statement = s.id and p.state = 'published' and p.decided < ?))""")
			.params(Retention.sentBefore(now), Retention.decidedBefore(now), Retention.decidedBefore(now))
			.update();
	}

	private static Stated row(ResultSet row, int index) throws SQLException {
		Instant declined = instant(row, "declined");
		Instant taken = instant(row, "taken");
		Stated.Check check = check(row);
		StatementState state = (declined != null) ? StatementState.DECLINED
				: (taken != null) ? StatementState.TAKEN_UP : row.getBoolean("waiting") ? StatementState.AT_WORK
						: (check != null) ? StatementState.CHECKED : StatementState.WAITING;
		return new Stated(row.getLong("number"), row.getString("entry_now"), row.getString("actor"),
				row.getString("source"), row.getString("text"), HexFormat.of().formatHex(row.getBytes("digest")),
				row.getString("language"), row.getString("name"), row.getString("capacity"), row.getString("means"),
				row.getTimestamp("sent").toInstant(), check, state, (declined != null) ? declined : taken,
				row.getString("declined_by"), row.getString("reason"),
				List.of((Long[]) row.getArray("proposals").getArray()), row.getString("reply"));
	}

	private static Stated.@Nullable Check check(ResultSet row) throws SQLException {
		Instant at = instant(row, "checked");
		return (at != null) ? new Stated.Check(row.getString("checked_how"), row.getString("checked_by"), at,
				Arrays.asList((String[]) row.getArray("response").getArray())) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
