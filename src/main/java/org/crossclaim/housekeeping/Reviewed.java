package org.crossclaim.housekeeping;

import java.time.Instant;

import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry, and when it was last reviewed.
 *
 * @param slug its slug
 * @param statement its statement
 * @param revision the number of its revision of today
 * @param last its last review; absent where it never was reviewed
 * @param cursor where it stands among all, for the next page
 */
public record Reviewed(String slug, LocalisedText statement, int revision, @Nullable Last last, String cursor) {

	/**
	 * That an editor looked an entry through.
	 *
	 * @param at when
	 * @param editor who
	 * @param revision the number of the revision looked through
	 */
	public record Last(Instant at, String editor, int revision) {
	}

}
