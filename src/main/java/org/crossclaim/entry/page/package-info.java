/**
 * How other modules add to the page of an entry.
 */
@NullMarked
@NamedInterface("page")
package org.crossclaim.entry.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
