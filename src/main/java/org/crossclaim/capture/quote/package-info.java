/**
 * Quotes looked for in the texts of captures: by normal forms alone, never by likeness
 * (decision 22).
 */
@NullMarked
@NamedInterface("quote")
package org.crossclaim.capture.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
