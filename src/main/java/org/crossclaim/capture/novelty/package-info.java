/**
 * What a text says that a dispute on record does not have yet, and what of it the dispute
 * has.
 */
@NullMarked
@NamedInterface("novelty")
package org.crossclaim.capture.novelty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
