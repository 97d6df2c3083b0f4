package org.crossclaim.capture;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A capture was stored, in the present transaction.
 *
 * @param capture the capture
 * @param source the source
 * @param sha256 SHA-256 of its content, in hexadecimal digits
 * @param text the text in its content, also where it is not kept; absent where there is
 * none
 */
public record CaptureStored(UUID capture, UUID source, String sha256, @Nullable String text) {
}
