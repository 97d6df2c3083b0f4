package org.crossclaim.source.address;

/**
 * Something that was left out of an address.
 *
 * @param part what it is
 * @param text as it stood there
 */
public record Left(Part part, String text) {
}
