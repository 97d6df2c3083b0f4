package org.crossclaim.entry.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A translation of a quote, which stands beside it.
 *
 * @param language BCP 47 tag
 * @param text the translation
 * @param by who made it
 * @param method how, for example by a person or by a named model
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Translation(String language, String text, String by, @Nullable String method) {
}
