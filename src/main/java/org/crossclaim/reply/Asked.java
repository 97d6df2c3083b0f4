package org.crossclaim.reply;

import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * That an accused actor was asked for comment and has not answered.
 *
 * @param entry the slug of the allegation
 * @param dispute the slug of its dispute
 * @param statement its statement
 * @param actor the slug of the actor
 * @param channel through which channel it was asked
 * @param on on which day
 * @param deadline until when an answer was asked for
 * @param overdue whether that is over
 * @param cursor where it stands among all, for the next page
 */
public record Asked(String entry, String dispute, LocalisedText statement, String actor, String channel, Edtf on,
		@Nullable Edtf deadline, boolean overdue, String cursor) {
}
