package org.crossclaim.capture.link;

import java.util.List;
import java.util.UUID;

import org.crossclaim.source.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What became of the address of a source, as pages say it.
 *
 * @param source the source
 * @param says what became of it, in words
 * @param broken whether a reader does not find there what is cited
 * @param copy the copy to go to instead; absent where there is none
 * @param taken when that was taken, in words
 * @param lost the words of entries that are no longer there
 */
record LinkView(Citation source, String says, boolean broken, @Nullable UUID copy, @Nullable String taken,
		List<Links.LostWords> lost) {
}
