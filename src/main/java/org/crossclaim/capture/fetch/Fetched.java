package org.crossclaim.capture.fetch;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered, whatever its status.
 *
 * @param asked which address was asked
 * @param address which address answered, after all redirects
 * @param at when
 * @param status the status
 * @param head the status line and the lines of the header as they were received, each
 * with CRLF
 * @param content the bytes, with {@code Content-Encoding} undone
 * @param mediaType the type that the server names, in lower case, without parameters
 * @param charset the charset that the server names, if it is a known one
 * @param keepable whether a copy may be kept: not where robots are told {@code noarchive}
 * @param permanently whether each redirect was a permanent one; also where there was none
 */
public record Fetched(URI asked, URI address, Instant at, int status, String head, byte[] content, String mediaType,
		@Nullable String charset, boolean keepable, boolean permanently) {

	/**
	 * Whether there is what was asked for.
	 * @return whether the status is one of success
	 */
	public boolean successful() {
		return this.status / 100 == 2;
	}

}
