package org.crossclaim.actor;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The identity of an actor, whatever it is called.
 *
 * @param value UUID, version 7
 */
@Embeddable
public record ActorId(@Column(name = "id") UUID value) implements Serializable {
}
