package org.crossclaim.entry;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * An actor's part in an entry.
 *
 * @param actor the actor
 * @param role its part
 */
@Embeddable
record EntryActor(UUID actor, EntryRole role) {
}
