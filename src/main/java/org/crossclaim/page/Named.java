package org.crossclaim.page;

import org.jspecify.annotations.Nullable;

/**
 * Something on record as a page names it and links to it.
 *
 * @param slug its slug
 * @param name its name in the reader's language where there is one
 * @param lang the name's language where it is not the page's
 * @param role what it was on the day in question, in words, where that is on record
 */
public record Named(String slug, String name, @Nullable String lang, @Nullable String role) {

	/**
	 * Something without a role.
	 * @param slug its slug
	 * @param label its name
	 * @return the name with its link
	 */
	public static Named of(String slug, Label label) {
		return new Named(slug, label.text(), label.lang(), null);
	}

	/**
	 * The same with its role.
	 * @param given the role in words, if any is on record
	 * @return the name with its role
	 */
	public Named as(@Nullable String given) {
		return new Named(this.slug, this.name, this.lang, given);
	}

}
