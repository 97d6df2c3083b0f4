package org.crossclaim.history.difference;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field that differs, as pages show it.
 *
 * @param name its name in the reader's language
 * @param lang its language, where it has one
 * @param pieces the two texts in one
 */
public record Changed(String name, @Nullable String lang, List<Piece> pieces) {
}
