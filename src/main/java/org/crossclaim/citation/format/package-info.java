/**
 * How works are written: as files for programs that manage references, and as text in the
 * styles of lists of references.
 */
@NullMarked
package org.crossclaim.citation.format;

import org.jspecify.annotations.NullMarked;
