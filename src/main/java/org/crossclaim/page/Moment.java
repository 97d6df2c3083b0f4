package org.crossclaim.page;

import org.jspecify.annotations.Nullable;

/**
 * A date on a page.
 *
 * @param words the date in words
 * @param machine the same for the {@code datetime} attribute of HTML, where it is a whole
 * day, month or year; {@code null} where it is uncertain or a span
 */
public record Moment(String words, @Nullable String machine) {
}
