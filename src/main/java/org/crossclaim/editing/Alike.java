package org.crossclaim.editing;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Label;

/**
 * Something on record that is perhaps the same as what a form adds.
 *
 * @param kind of which kind it is
 * @param slug its slug
 * @param name what it is called
 * @param ground the message key of why
 */
public record Alike(SubjectKind kind, String slug, Label name, String ground) {

	/**
	 * Its page.
	 * @return the path
	 */
	public String href() {
		return "/" + this.kind.list() + "/" + this.slug;
	}

}
