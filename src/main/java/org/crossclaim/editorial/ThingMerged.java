package org.crossclaim.editorial;

import java.util.UUID;

/**
 * One thing turned out to be another, which is about to take its place. Whoever points at
 * things by their identity hears it in the same transaction, before the one that goes is
 * taken out of what is live.
 *
 * @param kind of which kind both are
 * @param from the one that goes
 * @param into the one that stays
 */
public record ThingMerged(SubjectKind kind, UUID from, UUID into) {
}
