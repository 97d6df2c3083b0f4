package org.crossclaim.history.web;

import java.util.List;

import org.crossclaim.history.difference.Changed;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The history of one thing.
 *
 * @param path the path of its page
 * @param of the slug that it went by before it turned out to be another thing, whose page
 * this is
 * @param name its name or, of an entry, its statement
 * @param standing on whose word an entry rests today
 * @param comparison the difference of two revisions, where it is asked for
 * @param revisions its revisions and the moves of its standing, newest first
 * @param merged the slugs of what turned out to be it
 * @param first the first page, on all others
 * @param next the next page, if there is one
 */
record HistoryView(String path, @Nullable String of, Label name, @Nullable String standing,
		@Nullable Comparison comparison, List<ChangesView.Row> revisions, List<String> merged, @Nullable String first,
		@Nullable String next) {

	/**
	 * Two revisions set against each other.
	 *
	 * @param from the earlier
	 * @param to the later
	 * @param fields what differs
	 */
	record Comparison(Side from, Side to, List<Changed> fields) {
	}

	/**
	 * A revision, and how it stood.
	 *
	 * @param number its number
	 * @param when when it was published
	 * @param standing how an entry stood then, in sentences
	 */
	record Side(int number, Moment when, List<String> standing) {
	}

}
