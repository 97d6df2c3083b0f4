/**
 * How other modules add to the page of a source.
 */
@NullMarked
@NamedInterface("page")
package org.crossclaim.source.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
