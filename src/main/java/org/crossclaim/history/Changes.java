package org.crossclaim.history;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.EntryRows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of the record, newest first: revisions, and the standing that moved without
 * one. They are the same whatever moment is shown.
 */
@Service
@Transactional(readOnly = true)
public class Changes {

	private static final String SQL = """
			select c.number as change, c.at, c.author, c.reason, c.door, x.kind, x.subject,
			  coalesce(s.slug, x.document ->> 'id') as slug, x.number, x.classes, x.follows, b.document as before, x.document as after, l.entry, l.revision, l.recorded, l.valid_from, l.standing, l.ladders, x.document, g.subject is not null as withdrawn, p.decided_by,
			  exists (select 1 from removal m where m.subject = x.subject) as removed
			from (
			  (select r.change, r.subject, r.kind, r.number, r.classes, r.document, r.follows, true as revised
			  from revision r join change c on c.number = r.change where true %1$s
			  order by r.change desc, r.subject desc limit :size)
			  union all
			  (select c.number, l.entry, 'entry', l.revision, array['standing'], r.document, false, false
			  from timeline_line l join change c on c.at = l.valid_from
			  join revision r on r.subject = l.entry and r.number = l.revision
			  where (c.done is null or exists (
			    select 1 from timeline_line p where p.entry = l.entry and p.valid_until = l.valid_from
			    and (p.support, p.challenge, p.resolution) is distinct from (l.support, l.challenge, l.resolution)
			  )) and %2$s
			  order by l.valid_from desc, l.entry desc limit :size)
			) x
			join change c on c.number = x.change
			left join subject_slug s on s.subject = x.subject and s.current
			left join proposal p on p.change = c.number and p.decider is distinct from p.account
			left join subject_withdrawn g on g.subject = x.subject and not :whole
			left join revision b on x.revised and b.subject = x.subject and b.number = x.number - 1
			left join timeline_line l on l.entry = x.subject and l.valid_from <= c.at
			  and (l.valid_until is null or l.valid_until > c.at)
			order by x.change desc, x.subject desc limit :size""";

	private final JdbcClient jdbc;

	Changes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Some of the changes.
	 * @param query which
	 * @return them, one more than asked for where others follow
	 */
	public List<Edition> of(ChangesQuery query) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("size", query.size() + 1);
		parameters.put("whole", query.subject() != null);
		// Of what is withdrawn, lists tell nothing but that.
		StringBuilder both = new StringBuilder((query.subject() != null) ? ""
				: " and not exists (select 1 from subject_withdrawn g where g.subject = r.subject and g.number <> r.number)");
		narrow(both, parameters, query.subject(), "subject", " and r.subject = :subject");
		narrow(both, parameters, query.dispute(), "dispute", """
				and r.kind in ('entry', 'dispute') and coalesce(r.document ->> 'dispute', r.document ->> 'id') in (
				 select o.slug from subject_slug n join subject_slug o on o.subject = n.subject
				 where n.kind = 'dispute' and n.slug = :dispute)""");
		narrow(both, parameters, query.author(), "author", " and c.author = :author");
		narrow(both, parameters, stamp(query.from()), "from", " and c.at >= :from");
		narrow(both, parameters, stamp(query.to()), "to", " and c.at <= :to");
		if (query.after() != null) {
			parameters.put("afterChange", query.afterChange());
			narrow(both, parameters, query.afterSubject(), "afterSubject",
					" and c.number <= :afterChange and (c.number, r.subject) < (:afterChange, :afterSubject)");
		}
		// What only names a thing by its new slug is told in its own history alone.
		boolean whole = query.subject() != null;
		StringBuilder revised = new StringBuilder(whole ? "" : " and not r.follows").append(both);
		StringBuilder moved = new StringBuilder(whole ? "r.change <> c.number" : "(r.change <> c.number or r.follows)")
			.append(both);
		if (!query.classes().isEmpty()) {
			parameters.put("classes", query.classes().toArray(String[]::new));
			revised.append(" and r.classes && :classes::text[]");
			moved.append(query.classes().contains("standing") ? "" : " and false");
		}
		return this.jdbc.sql(SQL.formatted(revised, moved))
			.params(parameters)
			.query((row, number) -> edition(row))
			.list();
	}

	/**
	 * Two revisions of a thing, in one statement.
	 * @param subject the thing
	 * @param numbers their numbers
	 * @return those that there are, the earlier first
	 */
	public List<Revision> revisions(UUID subject, Collection<Integer> numbers) {
		return this.jdbc.sql("""
				select r.number, c.at, r.document, l.entry, l.revision, l.recorded, l.valid_from, l.standing, l.ladders
				from revision r join change c on c.number = r.change
				left join timeline_line l on l.entry = r.subject and l.valid_from <= c.at
				  and (l.valid_until is null or l.valid_until > c.at)
				where r.subject = ? and r.number = any(?) order by r.number""")
			.params(subject, numbers.toArray(Integer[]::new))
			.query((row, number) -> new Revision(row.getInt("number"),
					Documents.read(row.getString("document"), JsonNode.class), row.getTimestamp("at").toInstant(),
					(row.getObject("entry") != null) ? EntryRows.line(row) : null))
			.list();
	}

	private static void narrow(StringBuilder sql, Map<String, @Nullable Object> parameters, @Nullable Object value,
			String name, String condition) {
		if (value != null) {
			parameters.put(name, value);
			sql.append(condition);
		}
	}

	private static @Nullable Timestamp stamp(@Nullable Instant at) {
		return (at != null) ? Timestamp.from(at) : null;
	}

	private static Edition edition(ResultSet row) throws SQLException {
		Array classes = row.getArray("classes");
		String before = row.getString("before");
		EntryLine line = (row.getObject("entry") != null) ? EntryRows.line(row) : null;
		return new Edition(row.getLong("change"), row.getTimestamp("at").toInstant(), row.getString("author"),
				row.getString("reason"), row.getString("door"), SubjectKind.of(row.getString("kind")),
				row.getObject("subject", UUID.class), row.getString("slug"), row.getInt("number"),
				List.of((String[]) classes.getArray()), row.getBoolean("follows"),
				(before != null) ? Documents.read(before, JsonNode.class) : null,
				Documents.read(row.getString("after"), JsonNode.class), line, row.getBoolean("withdrawn"),
				row.getBoolean("removed"), row.getString("decided_by"));
	}

	/**
	 * A revision.
	 *
	 * @param number its number
	 * @param document what was said
	 * @param at when it was published
	 * @param line an entry as it stood then, with its standing
	 */
	public record Revision(int number, JsonNode document, Instant at, @Nullable EntryLine line) {
	}

}
