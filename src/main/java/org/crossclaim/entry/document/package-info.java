/**
 * What is said of an entry, in the one shape that travels, and the closed lists of words
 * in it.
 */
@NullMarked
@NamedInterface("document")
package org.crossclaim.entry.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
