/**
 * What differs between two documents, field by field and word by word.
 */
@NullMarked
package org.crossclaim.history.difference;

import org.jspecify.annotations.NullMarked;
