package org.crossclaim.entry;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Dated silence of one accused actor.
 *
 * @param actor the accused
 * @param date when a reply was looked for
 * @param found always {@code none}
 * @param source the source that reports the silence
 * @param editor the editor who looked
 * @param askedChannel through which channel comment was asked for
 * @param askedOn when it was asked for
 * @param askedDeadline until when an answer was asked for
 */
@Embeddable
record ReplyCheck(UUID actor, Edtf date, String found, @Nullable UUID source, @Nullable String editor,
		@Nullable String askedChannel, @Nullable Edtf askedOn, @Nullable Edtf askedDeadline) {
}
