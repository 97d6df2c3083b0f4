/**
 * What the record shows about an entry, worked out from evidence, relays, affiliations,
 * replies and resolutions.
 */
@NullMarked
@NamedInterface("standing")
package org.crossclaim.entry.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
