package org.crossclaim.suggestion.web;

import java.util.List;

import org.crossclaim.page.Moment;
import org.crossclaim.suggestion.Suggested;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion on a page.
 *
 * @param it the suggestion
 * @param kind what is suggested, for message keys
 * @param state what became of it, for message keys
 * @param href the page of what it is about
 * @param sent when it was sent
 * @param decided when that was decided
 * @param revisions the revisions in which it was taken up
 * @param open whether it can be worked in or declined
 */
record SuggestionView(Suggested it, String kind, String state, String href, Moment sent, @Nullable Moment decided,
		List<Revision> revisions, boolean open) {

	/**
	 * A revision in which it was taken up.
	 *
	 * @param kind of which kind the thing is, for message keys
	 * @param slug its slug
	 * @param number the number of the revision
	 * @param href its history, with the difference
	 */
	record Revision(String kind, String slug, int number, String href) {
	}

}
