package org.crossclaim.entry;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An actor's part in an entry.
 *
 * @param actor the actor
 * @param role its part
 */
@Embeddable
record EntryActor(UUID actor, @Enumerated(EnumType.STRING) EntryRole role) {
}
