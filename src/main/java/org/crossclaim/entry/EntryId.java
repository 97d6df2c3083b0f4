package org.crossclaim.entry;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The identity of an entry, whatever becomes of it.
 *
 * @param value UUID, version 7
 */
@Embeddable
public record EntryId(@Column(name = "id") UUID value) implements Serializable {
}
