package org.crossclaim.editorial;

import java.util.Map;
import java.util.UUID;

import org.crossclaim.shared.NotOnRecord;

/**
 * Slugs resolved once for a piece of work.
 *
 * @param kind of which kind
 * @param subjects the subject by slug
 */
public record Identities(SubjectKind kind, Map<String, UUID> subjects) {

	/**
	 * The subject of a slug.
	 * @param slug the slug
	 * @return the subject
	 * @throws NotOnRecord if it is not registered
	 */
	public UUID of(String slug) {
		UUID subject = this.subjects.get(slug);
		if (subject == null) {
			throw new NotOnRecord(this.kind.word(), slug);
		}
		return subject;
	}

}
