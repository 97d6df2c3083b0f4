package org.crossclaim.editorial;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What was withdrawn at the moment shown: its latest revision of then is of class
 * withdrawal.
 */
@Service
public class Withdrawals {

	private static final String WITHDRAWN = " and 'withdrawal' = any(r.classes)";

	private final JdbcClient jdbc;

	Withdrawals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The withdrawal of a thing.
	 * @param kind of which kind it is
	 * @param slug a slug of it
	 * @return it, or empty where it is not withdrawn
	 */
	public Optional<Withdrawal> of(String kind, String slug) {
		return this.jdbc
			.sql("""
					select c.at, c.reason, exists (select 1 from removal m where m.subject = s.subject) as removed,
					  exists (
					    select 1 from revision f
					    where f.subject = s.subject and f.number = 1 and 'withdrawal' = any(f.classes)) as came
					from subject_slug s""" + " " + Then.latest("s.subject") + """
					cross join lateral (
					  select max(w.change) as change from revision w
					  where w.subject = s.subject and 'withdrawal' = any(w.classes) and not w.follows
					""" + Then.published("w")
					+ ") w join change c on c.number = w.change where s.kind = ? and s.slug = ?" + WITHDRAWN)
			.params(kind, slug)
			.query((row, number) -> new Withdrawal(row.getTimestamp("at").toInstant(), row.getString("reason"),
					row.getBoolean("removed"), row.getBoolean("came")))
			.optional();
	}

	/**
	 * Those of several things that are withdrawn, or removed for legal reasons.
	 * @param kind of which kind they are
	 * @param slugs slugs of them
	 * @return the slugs of the withdrawn
	 */
	public Set<String> among(SubjectKind kind, Collection<String> slugs) {
		if (slugs.isEmpty()) {
			return Set.of();
		}
		return new TreeSet<>(this.jdbc
			.sql("select s.slug from subject_slug s " + Then.latest("s.subject")
					+ "where s.kind = ? and s.slug = any(?) and ('withdrawal' = any(r.classes)"
					+ " or exists (select 1 from removal m where m.subject = s.subject))")
			.params(kind.word(), slugs.toArray(String[]::new))
			.query(String.class)
			.list());
	}

	/**
	 * That something was withdrawn.
	 *
	 * @param at when
	 * @param reason why
	 * @param removed whether it was removed for legal reasons
	 * @param came whether it came to this record so, and was withdrawn elsewhere
	 */
	public record Withdrawal(Instant at, String reason, boolean removed, boolean came) {
	}

}
