package org.crossclaim.capture.web;

import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A copy in the list of those of a source.
 *
 * @param id the capture
 * @param taken when it was taken
 * @param how how it came here, and what it is, in words
 * @param same whether its content is the same as that of the one before
 * @param sha256 the hash of its content
 * @param absent why its content is not here, in words; absent where it is
 * @param here whether the page is that of this copy
 */
record CopyLine(String id, Moment taken, String how, boolean same, String sha256, @Nullable String absent,
		boolean here) {
}
