/**
 * The timeline lines of entries: what surrounds an entry on record, which entries a
 * change may move, and the standing stored for reading.
 */
@NullMarked
package org.crossclaim.entry.line;

import org.jspecify.annotations.NullMarked;
