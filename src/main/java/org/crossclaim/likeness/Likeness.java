package org.crossclaim.likeness;

import org.crossclaim.editorial.SubjectKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something on record that is perhaps the same as something new.
 *
 * @param kind of which kind both are
 * @param document what is on record of it
 * @param ground why
 */
public record Likeness(SubjectKind kind, ObjectNode document, Resemblance ground) {

	/**
	 * Its slug.
	 * @return the slug, as its document has it
	 */
	public String slug() {
		return this.document.path("id").asString("");
	}

}
