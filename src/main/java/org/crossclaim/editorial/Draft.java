package org.crossclaim.editorial;

import java.util.UUID;

/**
 * A document about to be published as the next revision of its subject.
 *
 * @param <D> its shape
 * @param subject the subject it is of
 * @param document what is said
 * @param isNew whether the subject was never published before
 */
public record Draft<D>(UUID subject, D document, boolean isNew) {
}
