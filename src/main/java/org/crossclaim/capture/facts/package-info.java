/**
 * What a page says of itself.
 */
@NullMarked
@NamedInterface("facts")
package org.crossclaim.capture.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
