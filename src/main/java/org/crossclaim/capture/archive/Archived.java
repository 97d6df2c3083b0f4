package org.crossclaim.capture.archive;

import java.time.Instant;

import org.crossclaim.capture.ContentKind;
import org.jspecify.annotations.Nullable;

/**
 * One page, document or image in a WARC file.
 *
 * @param id the identity of its record
 * @param address the address whose copy it is
 * @param taken when it was taken
 * @param status the status that was answered; absent where the file does not tell
 * @param head the status line and the header lines; absent where the file does not tell
 * @param content its bytes, decoded
 * @param kind what it is
 * @param charset the charset that its header names
 */
public record Archived(String id, String address, Instant taken, @Nullable Integer status, @Nullable String head,
		byte[] content, ContentKind kind, @Nullable String charset) {
}
