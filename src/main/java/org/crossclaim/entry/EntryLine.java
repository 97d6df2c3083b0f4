package org.crossclaim.entry;

import java.time.Instant;
import java.util.UUID;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.standing.Standing;

/**
 * An entry as readers get it: what was published, and its standing at that time.
 *
 * @param id the entry
 * @param document what is said of it
 * @param standing what the record shows about it
 * @param revision the number of the revision, from 1
 * @param recorded when the entry was first published in this record
 */
public record EntryLine(UUID id, EntryDocument document, Standing standing, int revision, Instant recorded) {
}
