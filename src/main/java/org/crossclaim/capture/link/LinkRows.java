package org.crossclaim.capture.link;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.shared.Blank;
import org.crossclaim.source.page.LinkState;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which addresses are to be looked at, and keeps what came of it.
 */
@Component
@Transactional
class LinkRows {

	private static final String WATCHED = "s.url ~* '^https?://' and s.seen";

	private final JdbcClient jdbc;

	private final Clock clock;

	LinkRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes in sources that are not watched yet, spread over the time in which all are
	 * looked at once.
	 * @param over that time
	 */
	void takeIn(Duration over) {
		this.jdbc.sql(
				"insert into link (source, asked, next) select s.id, s.url, cast(:now as timestamptz) + random() * :seconds * interval '1 second' "
						+ "from source s where " + WATCHED
						+ " and not exists (select 1 from link l where l.source = s.id) on conflict do nothing")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("seconds", over.toSeconds())
			.update();
	}

	/**
	 * What is to be looked at by now. A source that has another address since comes
	 * first.
	 * @param limit how many at the most
	 * @return the sources
	 */
	@Transactional(readOnly = true)
	List<UUID> due(int limit) {
		return this.jdbc
			.sql("select l.source from link l join source s on s.id = l.source where " + WATCHED
					+ " and (l.next <= :now or l.asked <> s.url) order by (l.asked <> s.url) desc, l.next limit :limit")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("limit", limit)
			.query((row, number) -> row.getObject("source", UUID.class))
			.list();
	}

	/** What is known of one source; of another address it says nothing. */
	@Transactional(readOnly = true)
	Optional<Work> work(UUID source) {
		return this.jdbc
			.sql("select s.id, s.slug, s.url, s.title, l.* from source s "
					+ "left join link l on l.source = s.id and l.asked = s.url where s.id = ? and " + WATCHED)
			.param(source)
			.query((row, number) -> new Work(source, row.getString("slug"), row.getString("url"),
					Optional.ofNullable(row.getString("title")).orElse(""), link(row)))
			.optional();
	}

	private static Link link(ResultSet row) throws SQLException {
		String state = row.getString("state");
		return (row.getTimestamp("next") == null) ? Link.NEW : new Link((state != null) ? LinkState.of(state) : null,
				instant(row, "since"), instant(row, "missing"), row.getInt("failures"), hashes(row.getArray("lost")));
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	static List<String> hashes(Array array) throws SQLException {
		return Arrays.stream((byte[][]) array.getArray()).map(HexFormat.of()::formatHex).toList();
	}

	/** Whether any other server answered since, so that we were not cut off. */
	@Transactional(readOnly = true)
	boolean othersAnswered(UUID source, Instant since) {
		return this.jdbc
			.sql("select exists (select 1 from link where source <> ? and looked > ? and status is not null)")
			.params(source, Timestamp.from(since))
			.query(Boolean.class)
			.single();
	}

	/** Keeps what came of a look, and that it is something else than before. */
	void keep(Work work, Link link, Answered answered, Instant now, Instant next) {
		boolean turned = link.state() != work.link().state() || !link.lost().equals(work.link().lost());
		int kept = with(
				"""
						insert into link (source, asked, state, since, looked, next, status, address, fault, missing, failures, lost)
						select s.id, s.url, :state, :since, :now, :next, :status, :address, :fault, :missing, :failures,
						  array(select decode(h, 'hex') from unnest(:lost::text[]) h)
						from source s where s.id = :source and s.url = :asked
						on conflict (source) do update set asked = excluded.asked, state = excluded.state, since = excluded.since,
						  looked = excluded.looked, next = excluded.next, status = excluded.status, address = excluded.address,
						  fault = excluded.fault, missing = excluded.missing, failures = excluded.failures, lost = excluded.lost,
						  noted = case when :turned then null else link.noted end,
						  noted_by = case when :turned then null else link.noted_by end""",
				work, link, answered, now)
			.param("next", Timestamp.from(next))
			.param("missing", timestamp(link.missing()))
			.param("failures", link.failures())
			.param("turned", turned)
			.update();
		if (turned && kept == 1) {
			with("""
					insert into link_change (source, at, asked, state, since, status, address, fault, lost)
					values (:source, :now, :asked, :state, :since, :status, :address, :fault,
					  array(select decode(h, 'hex') from unnest(:lost::text[]) h))""", work, link, answered, now)
				.update();
		}
	}

	private JdbcClient.StatementSpec with(String sql, Work work, Link link, Answered answered, Instant now) {
		LinkState state = link.state();
		return this.jdbc.sql(sql)
			.param("source", work.source())
			.param("asked", work.url())
			.param("state", (state != null) ? state.word() : null)
			.param("since", timestamp(link.since()))
			.param("now", Timestamp.from(now))
			.param("status", answered.status(), java.sql.Types.INTEGER)
			.param("address", answered.address(), java.sql.Types.VARCHAR)
			.param("fault", answered.fault(), java.sql.Types.VARCHAR)
			.param("lost", link.lost().toArray(String[]::new));
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	/** What is kept of a source that turned out to be another is kept of that. */
	void move(UUID source, UUID into) {
		this.jdbc.sql("delete from link where source = ?").param(source).update();
		this.jdbc.sql("""
				update link_change c set source = :into where source = :source
				and not exists (select 1 from link_change o where o.source = :into and o.at = c.at)""")
			.param("source", source)
			.param("into", into)
			.update();
		this.jdbc.sql("delete from link_change where source = ?").param(source).update();
	}

	/** Leaves no address; the days stay. */
	void blank(UUID[] sources) {
		for (String table : List.of("link", "link_change")) {
			this.jdbc
				.sql("update " + table
						+ " set asked = :mark, address = case when address is null then null else :mark end"
						+ " where source = any(:sources)")
				.param("mark", Blank.MARK)
				.param("sources", sources)
				.update();
		}
	}

	long count(UUID[] sources) {
		return this.jdbc.sql("select count(*) from link_change where source = any(?)")
			.param(sources)
			.query(Long.class)
			.single();
	}

	/**
	 * A source to be looked at.
	 *
	 * @param source the source
	 * @param slug the slug that it goes by
	 * @param url its address
	 * @param title its title
	 * @param link what is known of that address
	 */
	record Work(UUID source, String slug, String url, String title, Link link) {
	}

	/**
	 * What was answered.
	 *
	 * @param status the status; absent where nothing was answered
	 * @param address where the page is now, where the address leads on for good
	 * @param fault why nothing was answered
	 */
	record Answered(@Nullable Integer status, @Nullable String address, @Nullable String fault) {
	}

}
