package org.crossclaim.exchange.contribution;

import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;

/**
 * Who sends a dossier, and how.
 *
 * @param author whose proposal it is
 * @param door through which door it comes
 * @param reason why
 * @param overwrite whether it may replace what was changed since it was last imported
 */
public record Contribution(Author author, Door door, String reason, boolean overwrite) {
}
