package org.crossclaim.entry.web;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.entry.EntryLine;

/**
 * An entry with the dispute on whose timeline it stands.
 *
 * @param line the entry
 * @param dispute what is said of the dispute
 */
record EntryWithin(EntryLine line, DisputeDocument dispute) {
}
