package org.crossclaim.housekeeping;

import org.crossclaim.editorial.SubjectKind;

/**
 * Two things that turned out to be one.
 *
 * @param kind of which kind both are
 * @param from the slug of the one that goes
 * @param to the slug of the one that stays
 * @param names whether the names of the one that goes become aliases
 */
public record Merge(SubjectKind kind, String from, String to, boolean names) {
}
