package org.crossclaim.history.web;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the history of a thing.
 *
 * @param from the number of the earlier revision to compare
 * @param to the number of the later one
 * @param of the slug of something that turned out to be this thing, whose own history is
 * asked for
 * @param after where the page before ended
 */
record HistoryForm(@Nullable Integer from, @Nullable Integer to, @Nullable String of, @Nullable String after) {
}
