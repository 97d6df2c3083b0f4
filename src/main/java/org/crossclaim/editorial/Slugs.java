package org.crossclaim.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Every slug ever used, and the subject it leads to.
 */
@Service
public class Slugs {

	private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

	private final JdbcClient jdbc;

	Slugs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A new identity.
	 * @return UUID, version 7 (RFC 9562), so that what is added later sorts later
	 */
	public static UUID newId() {
		return IDS.generate();
	}

	/**
	 * The subject that a slug leads to.
	 * @param kind of which kind
	 * @param slug a slug of today or of the past
	 * @return the subject, or empty where the slug was never used
	 */
	public Optional<UUID> subject(SubjectKind kind, String slug) {
		return this.jdbc.sql("select subject from subject_slug where kind = ? and slug = ?")
			.params(kind.word(), slug)
			.query(UUID.class)
			.optional();
	}

	/**
	 * Every slug under which things were ever known.
	 * @param subjects the things
	 * @return their slugs
	 */
	public Set<String> of(Collection<UUID> subjects) {
		return Set.copyOf(this.jdbc.sql("select slug from subject_slug where subject = any(?)")
			.param(subjects.toArray(UUID[]::new))
			.query(String.class)
			.list());
	}

	/**
	 * The subjects that slugs lead to.
	 * @param kind of which kind
	 * @param slugs slugs of today or of the past
	 * @return the subject by slug, without the slugs that were never used
	 */
	public Map<String, UUID> subjects(SubjectKind kind, Collection<String> slugs) {
		Map<String, UUID> subjects = new HashMap<>();
		this.jdbc
			.sql("select slug, subject from subject_slug where kind = ? and slug = any(?)"
					+ Then.onRecord("subject_slug.subject"))
			.params(kind.word(), slugs.toArray(String[]::new))
			.query((row) -> {
				subjects.put(row.getString("slug"), row.getObject("subject", UUID.class));
			});
		return subjects;
	}

	/**
	 * The subjects that slugs lead to, for a piece of work that needs each of them.
	 * @param kind of which kind
	 * @param slugs slugs of today or of the past
	 * @return the identities of those on record
	 */
	public Identities identities(SubjectKind kind, Collection<String> slugs) {
		return new Identities(kind, subjects(kind, slugs));
	}

	/**
	 * The subjects that slugs lead to, with a new subject for each slug never used.
	 * @param kind of which kind
	 * @param slugs the slugs
	 * @return every slug's subject, and which of them are new
	 */
	public Claimed claim(SubjectKind kind, Collection<String> slugs) {
		Map<String, UUID> subjects = subjects(kind, slugs);
		Set<String> unknown = new LinkedHashSet<>(slugs);
		unknown.removeAll(subjects.keySet());
		UUID[] ids = new UUID[unknown.size()];
		int next = 0;
		for (String slug : unknown) {
			ids[next] = newId();
			subjects.put(slug, ids[next++]);
		}
		this.jdbc.sql("insert into subject_slug (kind, slug, subject) select ?, * from unnest(?::text[], ?::uuid[])")
			.params(kind.word(), unknown.toArray(String[]::new), ids)
			.update();
		return new Claimed(new Identities(kind, subjects), unknown);
	}

	/**
	 * Slugs and their subjects.
	 *
	 * @param subjects the subject by slug
	 * @param created the slugs that were never used before
	 */
	public record Claimed(Identities subjects, Set<String> created) {

		/**
		 * The subject of a slug.
		 * @param slug one of the slugs claimed
		 * @return its subject
		 */
		public UUID of(String slug) {
			return this.subjects.of(slug);
		}

	}

}
