package org.crossclaim.editorial.removal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.Then;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was removed for legal reasons. It is removed in the view of every moment, whenever
 * that was done.
 */
@Service
public class Removals {

	private final JdbcClient jdbc;

	Removals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The removal of a thing.
	 * @param kind of which kind it is
	 * @param slug a slug of it
	 * @return it, or empty where it was not removed
	 */
	public Optional<Removal> of(String kind, String slug) {
		return this.jdbc.sql("""
				select c.at, c.author, m.ground, m.words from subject_slug s join removal m on m.subject = s.subject
				join change c on c.number = m.change where s.kind = ? and s.slug = ?""")
			.params(kind, slug)
			.query((row, number) -> new Removal(row.getTimestamp("at").toInstant(), ground(row.getString("ground")),
					row.getString("author"), row.getString("words")))
			.optional();
	}

	/**
	 * Those of several things that were removed, in one statement.
	 * @param slugs slugs of them by kind
	 * @return the slugs of the removed, by kind
	 */
	public Map<SubjectKind, Set<String>> among(Map<SubjectKind, ? extends Collection<String>> slugs) {
		Map<SubjectKind, Set<String>> removed = new EnumMap<>(SubjectKind.class);
		List<String> kinds = new ArrayList<>();
		List<String> all = new ArrayList<>();
		slugs.forEach((kind, some) -> {
			removed.put(kind, new TreeSet<>());
			some.forEach((slug) -> {
				kinds.add(kind.word());
				all.add(slug);
			});
		});
		this.jdbc.sql("""
				select s.kind, s.slug from unnest(?::text[], ?::text[]) as w (kind, slug)
				join subject_slug s on s.kind = w.kind and s.slug = w.slug
				join removal m on m.subject = s.subject""")
			.params(kinds.toArray(String[]::new), all.toArray(String[]::new))
			.query((row) -> {
				removed.computeIfAbsent(SubjectKind.of(row.getString("kind")), (kind) -> new TreeSet<>())
					.add(row.getString("slug"));
			});
		return removed;
	}

	/**
	 * All of a kind that were on record at the moment shown and were removed, then or
	 * since.
	 * @param kind the kind
	 * @return the ground by slug, in the order of the slugs
	 */
	public Map<String, Ground> all(SubjectKind kind) {
		Map<String, Ground> found = new TreeMap<>();
		this.jdbc
			.sql("select r.document ->> 'id' as slug, m.ground from removal m " + Then.latest("m.subject")
					+ "where m.kind = ? and r.merged_into is null")
			.param(kind.word())
			.query((row) -> {
				found.put(row.getString("slug"), ground(row.getString("ground")));
			});
		return found;
	}

	/**
	 * How many things that were on record at the moment shown have been removed since.
	 * @return the number; nought for today
	 */
	public long since() {
		return this.jdbc
			.sql("select count(*) from removal m where exists (select 1 from revision f where f.subject = m.subject"
					+ " and f.number = 1 and f.change < m.change" + Then.published("f") + ")" + Then.later("m.change"))
			.query(Long.class)
			.single();
	}

	/**
	 * Puts a removal on record, before anything is blanked.
	 * @param kind of which kind the thing is
	 * @param subject the thing
	 * @param change the number of the change
	 * @param ground on which class of ground
	 * @param words the written ground, if it was removed here
	 * @param account the account of whoever did it, if it was removed here
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(SubjectKind kind, UUID subject, long change, Ground ground, @Nullable String words,
			@Nullable UUID account) {
		this.jdbc.sql("insert into removal (subject, kind, change, ground, words, account) values (?, ?, ?, ?, ?, ?)")
			.param(subject)
			.param(kind.word())
			.param(change)
			.param(ground.word())
			.param(words)
			.param(account)
			.update();
	}

	private static Ground ground(String word) {
		return Ground.of(word).orElseThrow();
	}

}
