package org.crossclaim.editorial;

import java.time.Instant;
import java.util.UUID;

/**
 * A document as it was published.
 *
 * @param <D> its shape
 * @param id the subject it is of
 * @param document what was said
 * @param revision its number among the revisions of its subject, from 1
 * @param at when it was published, to the microsecond
 */
public record Published<D>(UUID id, D document, int revision, Instant at) {
}
