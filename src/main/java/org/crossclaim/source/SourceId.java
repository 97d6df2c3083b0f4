package org.crossclaim.source;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The identity of a source, wherever it moves.
 *
 * @param value UUID, version 7
 */
@Embeddable
public record SourceId(@Column(name = "id") UUID value) implements Serializable {
}
