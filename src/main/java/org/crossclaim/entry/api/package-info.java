/**
 * An entry as the API gives it.
 */
@NullMarked
@NamedInterface("api")
package org.crossclaim.entry.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
