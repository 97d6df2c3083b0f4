package org.crossclaim.editorial;

import java.util.Set;
import java.util.UUID;

/**
 * Things of one kind have a new revision. Whoever listens hears it in the transaction of
 * the change, once its entities are written, and may ask the database about them; where
 * the change is only tried, it is rolled back with all that was done then. Standing is
 * reckoned later in the transaction. A change that says something of many things tells it
 * in several parts.
 *
 * @param change the change that publishes
 * @param kind of which kind the things are
 * @param things the things, at least one
 */
public record ThingsPublished(Change change, SubjectKind kind, Set<UUID> things) {
}
