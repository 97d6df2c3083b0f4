package org.crossclaim.capture;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A dated copy of what the address of a source served (the model, "Capture").
 *
 * @param id its identity
 * @param source the source
 * @param slug the slug that the source goes by
 * @param taken when it was taken
 * @param door how it came here
 * @param asked the address that was asked for; absent where it was brought
 * @param address where it was found, after all redirects; absent where whoever brought it
 * did not say
 * @param status the status that was answered
 * @param head the status line and the header lines, as they were received
 * @param sha256 SHA-256 of its content, 64 hexadecimal digits
 * @param length how many bytes its content has
 * @param mediaType of which type its content is, without parameters
 * @param kept whether its content may be kept, or only its hash
 * @param hasBody whether its content is here
 * @param hasText whether there is text in its content
 * @param broughtBy by whom it was brought; absent where it was fetched
 * @param fileName the name of the file in which it was brought
 */
public record Capture(UUID id, UUID source, String slug, Instant taken, CaptureDoor door, @Nullable String asked,
		@Nullable String address, @Nullable Integer status, @Nullable String head, String sha256, long length,
		String mediaType, boolean kept, boolean hasBody, boolean hasText, @Nullable String broughtBy,
		@Nullable String fileName) {

	/**
	 * Whether it shows what the source says: quotes are looked for in such copies only.
	 * @return whether it was brought, or answered with success
	 */
	public boolean isOfTheSource() {
		return this.status == null || this.status / 100 == 2;
	}

	/**
	 * Whether its content can be had from here. A content of which this capture may keep
	 * the hash alone may be here all the same, for another that may keep it.
	 * @return whether it is here and this capture may keep it
	 */
	public boolean isHere() {
		return this.kept && this.hasBody;
	}

}
