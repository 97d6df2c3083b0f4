package org.crossclaim.housekeeping.web;

import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When an entry was last reviewed, on a page.
 *
 * @param slug its slug
 * @param statement its statement
 * @param revision the number of its revision of today
 * @param at when it was last reviewed; absent where it never was
 * @param by by whom
 * @param since how many revisions came since
 */
record ReviewView(String slug, Label statement, int revision, @Nullable Moment at, @Nullable String by, int since) {
}
