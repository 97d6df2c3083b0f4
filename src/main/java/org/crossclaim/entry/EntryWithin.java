package org.crossclaim.entry;

import org.crossclaim.dispute.DisputeDocument;

/**
 * An entry with the dispute on whose timeline it stands.
 *
 * @param line the entry
 * @param dispute what is said of the dispute
 */
public record EntryWithin(EntryLine line, DisputeDocument dispute) {
}
