package org.crossclaim.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comment that was asked for and has not come. Told from what stands on record: a request
 * is open until a reply of the actor is on record, or a search for one on or after the
 * deadline; where no deadline was given, after the day of the request.
 */
@Service
@Transactional(readOnly = true)
public class Requests {

	private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([a-z0-9-]{1,100})\\.(\\d{1,9})");

	/** What has no deadline in days stands after what has one. */
	private static final String SQL = """
			select l.slug, r.document, a.slug as actor, c.position, c.asked_channel, c.asked_on, c.asked_deadline,
			  k.until, k.until < ? as overdue
			from reply_check c
			join timeline_line l on l.entry = c.entry and l.valid_until is null
			join revision r on r.subject = l.entry and r.number = l.revision
			join subject_slug a on a.subject = c.actor and a.current
			cross join lateral (select coalesce(edtf_day(c.asked_deadline, true), date '9999-12-31') as until) k
			where c.asked_channel is not null and (k.until, l.slug, c.position) > (?, ?, ?)
			and not exists (
			  select 1 from jsonb_array_elements(coalesce(l.standing -> 'accused', '[]')) s
			  where jsonb_array_length(coalesce(s -> 'replies', '[]')) > 0
			    and s ->> 'actor' in (select slug from subject_slug where subject = c.actor)
			)
			and not exists (
			  select 1 from reply_check d where d.entry = c.entry and d.actor = c.actor and edtf_day(d.date, false)
			    >= coalesce(edtf_day(c.asked_deadline, true), edtf_day(c.asked_on, true) + 1)
			)
			order by k.until, l.slug, c.position limit ?""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Requests(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The open requests, those first whose deadline is over for longest.
	 * @param after the cursor after which to begin, or {@code null}
	 * @param limit how many at the most
	 * @return them
	 * @throws Refusal if it is no cursor
	 */
	public List<Asked> open(@Nullable String after, int limit) {
		Matcher cursor = CURSOR.matcher((after != null) ? after : "0001-01-01.0.0");
		if (!cursor.matches()) {
			throw new Refusal(List.of(Fault.at("after", "timeline.cursor-malformed", String.valueOf(after))));
		}
		return this.jdbc.sql(SQL)
			.params(today(), LocalDate.parse(cursor.group(1)), cursor.group(2), Integer.valueOf(cursor.group(3)), limit)
			.query(Requests::row)
			.list();
	}

	/**
	 * How many are open.
	 * @return how many
	 */
	public long count() {
		return this.jdbc.sql("select count(*) from (" + SQL + ") open")
			.params(today(), LocalDate.of(1, 1, 1), "", 0, Long.MAX_VALUE)
			.query(Long.class)
			.single();
	}

	/**
	 * The day by which deadlines are over.
	 * @return today, in UTC
	 */
	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static Asked row(ResultSet row, int index) throws SQLException {
		EntryDocument entry = Documents.read(row.getString("document"), EntryDocument.class);
		String deadline = row.getString("asked_deadline");
		return new Asked(row.getString("slug"), entry.dispute(), entry.statement(), row.getString("actor"),
				row.getString("asked_channel"), Edtf.parse(row.getString("asked_on")),
				(deadline != null) ? Edtf.parse(deadline) : null, row.getBoolean("overdue"),
				row.getDate("until").toLocalDate() + "." + row.getString("slug") + "." + row.getInt("position"));
	}

}
