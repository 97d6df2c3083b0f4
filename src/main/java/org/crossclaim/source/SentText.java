package org.crossclaim.source;

import java.time.Instant;

/**
 * A text that somebody sent to the editors.
 *
 * @param text the text, never changed
 * @param language its language, BCP 47
 * @param sent when it was sent
 */
public record SentText(String text, String language, Instant sent) {
}
