package org.crossclaim.editorial;

import java.time.Instant;

/**
 * One publishing transaction. Numbers, instants and commits agree in order.
 *
 * @param number its number, from 1
 * @param at the instant stamped on everything it publishes, to the microsecond
 */
public record Change(long number, Instant at) {
}
