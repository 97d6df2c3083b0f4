package org.crossclaim.capture.fetch;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was served.
 *
 * @param address where it was found, after all redirects
 * @param content its bytes
 * @param charset the charset that the server named
 */
public record Fetched(URI address, byte[] content, @Nullable String charset) {
}
