package org.crossclaim.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.crossclaim.shared.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Where slugs lead. One once given leads to its thing for ever: after the thing was
 * renamed, and after it turned out to be another.
 */
@Service
public class Naming {

	private final JdbcClient jdbc;

	Naming(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Where slugs lead at the moment shown.
	 * @param kind of which kind the things are
	 * @param slugs slugs of then, of before or of after
	 * @return where each leads, by the slug asked for, without slugs of nothing that was
	 * on record
	 */
	public Map<String, Led> led(SubjectKind kind, Collection<String> slugs) {
		Map<String, Led> led = new HashMap<>();
		List<String> possible = slugs.stream().filter(Slug::isWellFormed).toList();
		if (!possible.isEmpty()) {
			this.jdbc.sql("""
					with recursive led (asked, first, subject) as (
					  select slug, subject, subject from subject_slug where kind = ? and slug = any(?)
					  union all
					  select l.asked, l.first, r.merged_into from led l
					  """ + Then.latest("l.subject") + """
					  where r.merged_into is not null
					)
					select l.asked, l.first, l.subject, r.document ->> 'id' as slug from led l
					""" + Then.latest("l.subject") + "where r.merged_into is null")
				.params(kind.word(), possible.toArray(String[]::new))
				.query((row) -> {
					UUID subject = row.getObject("subject", UUID.class);
					led.put(row.getString("asked"), new Led(subject, row.getString("slug"),
							!subject.equals(row.getObject("first", UUID.class))));
				});
		}
		return led;
	}

	/**
	 * Where a slug leads at the moment shown, where that is another slug.
	 * @param kind of which kind the thing is
	 * @param slug the slug asked for
	 * @return the slug that the thing goes by, or empty where it goes by the one asked
	 * for or nothing was on record
	 */
	public Optional<String> elsewhere(SubjectKind kind, String slug) {
		return Optional.ofNullable(led(kind, List.of(slug)).get(slug))
			.map(Led::slug)
			.filter((other) -> !other.equals(slug));
	}

	/**
	 * The slugs by which things went before and go no more, in one statement.
	 * @param slugs slugs by kind
	 * @return those of them, by kind
	 */
	public Map<SubjectKind, List<String>> retired(Map<SubjectKind, List<String>> slugs) {
		List<String> kinds = new ArrayList<>();
		List<String> all = new ArrayList<>();
		slugs.forEach((kind, some) -> some.forEach((slug) -> {
			kinds.add(kind.word());
			all.add(slug);
		}));
		Map<SubjectKind, List<String>> retired = new EnumMap<>(SubjectKind.class);
		this.jdbc.sql("""
				select s.kind, s.slug from unnest(?::text[], ?::text[]) as w (kind, slug)
				join subject_slug s on s.kind = w.kind and s.slug = w.slug and not s.current""")
			.params(kinds.toArray(String[]::new), all.toArray(String[]::new))
			.query((row) -> {
				retired.computeIfAbsent(SubjectKind.of(row.getString("kind")), (kind) -> new ArrayList<>())
					.add(row.getString("slug"));
			});
		return retired;
	}

	/**
	 * Whether a thing goes by a slug today.
	 * @param kind of which kind
	 * @param slug the slug
	 * @return whether one does, withdrawn or not
	 */
	public boolean isUsed(SubjectKind kind, String slug) {
		return this.jdbc.sql("select exists (select 1 from subject_slug where kind = ? and slug = ? and current)")
			.params(kind.word(), slug)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The things that turned out to be another one.
	 * @param subject that other
	 * @return each by the slug that it went by at the last
	 */
	public Map<String, UUID> mergedInto(UUID subject) {
		Map<String, UUID> merged = new TreeMap<>();
		this.jdbc.sql("""
				with recursive merged (subject, slug) as (
				  select subject, document ->> 'id' from revision where merged_into = ?
				  union all
				  select r.subject, r.document ->> 'id' from merged m join revision r on r.merged_into = m.subject
				)
				select subject, slug from merged""").param(subject).query((row) -> {
			merged.put(row.getString("slug"), row.getObject("subject", UUID.class));
		});
		return merged;
	}

	/**
	 * What holds a slug today as a text of its own, in any field: whatever names the
	 * thing is among it.
	 * @param slug the slug
	 * @return the latest document of each such thing, withdrawn ones too
	 */
	public List<Latest> holding(String slug) {
		return this.jdbc
			.sql("""
					select r.kind, r.subject, r.number, r.document::text as document, 'withdrawal' = any(r.classes) as withdrawn
					from subject_slug s cross join lateral (
					  select * from revision v where v.subject = s.subject order by v.number desc limit 1
					) r where s.current and position(? in r.document::text) > 0 order by s.kind, s.slug""")
			.param("\"" + slug + "\"")
			.query((row, index) -> new Latest(SubjectKind.of(row.getString("kind")),
					row.getObject("subject", UUID.class), row.getInt("number"), row.getString("document"),
					row.getBoolean("withdrawn")))
			.list();
	}

	/**
	 * Lets a thing go by another slug from now on. What it says of itself must follow.
	 * @param kind of which kind it is
	 * @param subject the thing
	 * @param slug the slug: never given, or given to this thing before
	 */
	public void rename(SubjectKind kind, UUID subject, String slug) {
		retire(subject);
		this.jdbc.sql("""
				insert into subject_slug (kind, slug, subject) values (?, ?, ?)
				on conflict (kind, slug) do update set current = true where subject_slug.subject = excluded.subject""")
			.params(kind.word(), slug, subject)
			.update();
	}

	/**
	 * Ends the history of a thing that turned out to be another: from now on its slugs
	 * lead there.
	 * @param change the change that merges them
	 * @param subject the thing
	 * @param into the other
	 */
	public void merge(Change change, UUID subject, UUID into) {
		this.jdbc.sql("""
				insert into revision (subject, number, kind, change, classes, digest, document, merged_into)
				select subject, number + 1, kind, ?, array['merge'], digest, document, ? from revision
				where subject = ? order by number desc limit 1""").params(change.number(), into, subject).update();
		retire(subject);
	}

	private void retire(UUID subject) {
		this.jdbc.sql("update subject_slug set current = false where subject = ? and current").param(subject).update();
	}

	/**
	 * Where a slug leads.
	 *
	 * @param subject the thing
	 * @param slug the slug that it goes by
	 * @param merged whether the slug was that of something else, which turned out to be
	 * this thing
	 */
	public record Led(UUID subject, String slug, boolean merged) {
	}

}
