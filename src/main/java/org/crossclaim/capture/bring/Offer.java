package org.crossclaim.capture.bring;

/**
 * What somebody brings, as typed.
 *
 * @param file the file; empty where none was chosen
 * @param name the name of the file
 * @param taken when it was taken, in UTC, as {@code 2026-11-25T18:04}
 * @param address from which address; empty where it has none
 * @param record which record of an archive is meant, where it holds several; else empty
 */
public record Offer(byte[] file, String name, String taken, String address, String record) {
}
