/**
 * Removal for legal reasons, the one exception to a history in which nothing is ever
 * changed: what was removed, on which class of ground, and whoever keeps words that go
 * with it.
 */
@NullMarked
@NamedInterface("removal")
package org.crossclaim.editorial.removal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
