package org.crossclaim.editorial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The documents of all kinds as they stood published at the moment shown. Pages and the
 * API read them.
 */
@Service
public class Publications {

	private final JdbcClient jdbc;

	Publications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is published under a slug.
	 * @param <D> the shape of its document
	 * @param kind of which kind
	 * @param slug the slug that it goes by
	 * @param shape the shape
	 * @return it, or empty where nothing goes by that slug (though {@link Naming} may
	 * know where it leads) or the thing is withdrawn or removed
	 */
	public <D> Optional<Published<D>> find(SubjectKind kind, String slug, Class<D> shape) {
		return named(kind, List.of(slug), shape,
				" and not 'withdrawal' = any(r.classes)" + Then.goesBy("s.slug", "r") + Then.kept("s.subject"))
			.values()
			.stream()
			.findFirst();
	}

	/**
	 * What is published under several slugs, in one statement; what is withdrawn, too.
	 * @param <D> the shape of the documents
	 * @param kind of which kind
	 * @param slugs slugs of today or of the past
	 * @param shape the shape
	 * @return it by the slug asked for, without slugs that were never used
	 */
	public <D> Map<String, Published<D>> named(SubjectKind kind, Collection<String> slugs, Class<D> shape) {
		return named(kind, slugs, shape, "");
	}

	private <D> Map<String, Published<D>> named(SubjectKind kind, Collection<String> slugs, Class<D> shape,
			String only) {
		Map<String, Published<D>> found = new LinkedHashMap<>();
		if (slugs.isEmpty()) {
			return found;
		}
		this.jdbc
			.sql("select s.slug, r.subject, r.number, c.at, r.document from subject_slug s " + latest()
					+ "where s.kind = ? and s.slug = any(?)" + only + " order by s.slug")
			.params(kind.word(), slugs.toArray(String[]::new))
			.query((row) -> {
				found.put(row.getString("slug"), published(row, shape));
			});
		return found;
	}

	/**
	 * What is published of subjects.
	 * @param <D> the shape of their documents
	 * @param subjects the subjects
	 * @param shape the shape
	 * @return it by subject, without subjects of which nothing is published
	 */
	public <D> Map<UUID, Published<D>> of(Collection<UUID> subjects, Class<D> shape) {
		Map<UUID, Published<D>> found = new LinkedHashMap<>();
		if (subjects.isEmpty()) {
			return found;
		}
		this.jdbc.sql("select r.subject, r.number, c.at, r.document from unnest(?::uuid[]) as s (subject) " + latest())
			.param(subjects.toArray(UUID[]::new))
			.query((row) -> {
				Published<D> one = published(row, shape);
				found.put(one.id(), one);
			});
		return found;
	}

	/**
	 * What is published of one kind, in the order of the slugs.
	 * @param <D> the shape of the documents
	 * @param kind the kind
	 * @param after the slug after which to begin; empty for the first
	 * @param limit how many at the most
	 * @param shape the shape
	 * @return it
	 */
	public <D> List<Published<D>> all(SubjectKind kind, String after, int limit, Class<D> shape) {
		return this.jdbc
			.sql(AsOf.shown().isToday()
					? """
							select r.subject, r.number, c.at, r.document
							from (select subject, slug from subject_slug
							  where kind = ? and slug > ? and current""" + Then.kept("subject_slug.subject")
							+ " order by slug limit ?) s " + latest() + "order by s.slug"
					: "select r.subject, r.number, c.at, r.document from subject_slug s " + latest()
							+ "where s.kind = ? and s.slug > ?" + Then.goesBy("s.slug", "r") + Then.kept("s.subject")
							+ " order by s.slug limit ?")
			.params(kind.word(), after, limit)
			.query((row, number) -> published(row, shape))
			.list();
	}

	/**
	 * What says a certain thing, in the order of the slugs.
	 * @param <D> the shape of the documents
	 * @param kind of which kind they are: actors or sources
	 * @param parts what they say, any of these, each as JSON that their documents contain
	 * @param limit how many at the most
	 * @param shape the shape
	 * @return the documents
	 */
	public <D> List<D> saying(SubjectKind kind, Collection<String> parts, int limit, Class<D> shape) {
		String[] any = parts.toArray(String[]::new);
		return this.jdbc.sql("""
				select r.document from (
				  select distinct one.subject from unnest(?::jsonb[]) as p (part)
				  join revision one on one.kind = '%s' and one.document @> p.part
				) found
				""".formatted(kind.word()) + Then.latest("found.subject") + """
				where r.merged_into is null
				and exists (select 1 from unnest(?::jsonb[]) as p (part) where r.document @> p.part)
				order by (r.document ->> 'id') collate "C" limit ?""")
			.params(any, any, limit)
			.query((row, number) -> Documents.read(row.getString("document"), shape))
			.list();
	}

	/**
	 * What has all of some words in its slug or in one of its fields, whatever the case,
	 * and is not withdrawn.
	 * @param <D> the shape of the documents
	 * @param kind of which kind
	 * @param field the field, for example {@code statement}
	 * @param words the words, at least one
	 * @param limit how many at the most
	 * @param shape the shape
	 * @return it, in the order of the slugs
	 */
	public <D> List<Published<D>> worded(SubjectKind kind, String field, List<String> words, int limit,
			Class<D> shape) {
		return this.jdbc.sql("select r.subject, r.number, c.at, r.document from subject_slug s " + latest() + """
				where s.kind = ? and s.current and not 'withdrawal' = any(r.classes) and not exists (
				  select 1 from unnest(?::text[]) as w (word)
				  where position(lower(w.word) in lower(s.slug || ' ' || coalesce(r.document ->> ?, ''))) = 0)
				order by s.slug limit ?""")
			.params(kind.word(), words.toArray(String[]::new), field, limit)
			.query((row, number) -> Publications.<D>published(row, shape))
			.list();
	}

	/**
	 * Since when a thing is on record.
	 * @param kind of which kind
	 * @param slug a slug of it
	 * @return when it was first published, or empty where it never was
	 */
	public Optional<Instant> since(String kind, String slug) {
		return this.jdbc.sql("""
				select c.at from subject_slug s join revision r on r.subject = s.subject and r.number = 1
				join change c on c.number = r.change where s.kind = ? and s.slug = ?""")
			.params(kind, slug)
			.query((row, number) -> row.getTimestamp("at").toInstant())
			.optional();
	}

	private static String latest() {
		return Then.latest("s.subject") + " join change c on c.number = r.change ";
	}

	/**
	 * What a revision of a subject said.
	 * @param <D> the shape of its document
	 * @param subject the subject
	 * @param number the number of the revision
	 * @param shape the shape
	 * @return it, or empty where there is no such revision
	 */
	public <D> Optional<Published<D>> revision(UUID subject, int number, Class<D> shape) {
		return this.jdbc.sql("""
				select r.subject, r.number, c.at, r.document from revision r
				join change c on c.number = r.change where r.subject = ? and r.number = ?""")
			.params(subject, number)
			.query((row, index) -> Publications.<D>published(row, shape))
			.optional();
	}

	private static <D> Published<D> published(ResultSet row, Class<D> shape) throws SQLException {
		return new Published<>(row.getObject("subject", UUID.class), Documents.read(row.getString("document"), shape),
				row.getInt("number"), row.getTimestamp("at").toInstant());
	}

}
