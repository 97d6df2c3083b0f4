package org.crossclaim.editorial.removal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That something was removed for legal reasons.
 *
 * @param at when
 * @param ground on which class of ground
 * @param by the name of whoever did it, for administrators alone
 * @param words the written ground, for administrators alone; absent where it was removed
 * before it came to this record
 */
public record Removal(Instant at, Ground ground, String by, @Nullable String words) {
}
