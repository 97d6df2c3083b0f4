package org.crossclaim.dispute;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The identity of a dispute, whatever it is called.
 *
 * @param value UUID, version 7
 */
@Embeddable
public record DisputeId(@Column(name = "id") UUID value) implements Serializable {
}
