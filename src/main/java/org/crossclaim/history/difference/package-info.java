/**
 * What two documents of one thing say otherwise, word by word.
 */
@NullMarked
@NamedInterface("difference")
package org.crossclaim.history.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
