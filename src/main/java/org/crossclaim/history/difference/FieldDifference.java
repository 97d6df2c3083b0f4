package org.crossclaim.history.difference;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field, or a piece of one, that differs.
 *
 * @param field the field as documents name it
 * @param lang the language of its text, where it has one
 * @param pieces the earlier and the later text in one
 */
public record FieldDifference(String field, @Nullable String lang, List<Piece> pieces) {
}
