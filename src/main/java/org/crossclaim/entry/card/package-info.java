/**
 * Entries as pages print them: cards for timelines, and standing in sentences.
 */
@NullMarked
@NamedInterface("card")
package org.crossclaim.entry.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
