package org.crossclaim.exchange;

import org.crossclaim.editorial.Door;

/**
 * How a dossier is to be imported.
 *
 * @param door through which door it comes
 * @param author who imports it
 * @param reason why
 * @param overwrite whether it may replace what was changed since it was last imported
 * @param dryRun whether only to tell what would change
 */
public record ImportOrder(Door door, String author, String reason, boolean overwrite, boolean dryRun) {
}
