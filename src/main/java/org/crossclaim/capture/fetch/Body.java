package org.crossclaim.capture.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer: no more than the limit, neither as they come nor unpacked.
 */
final class Body {

	static final int MOST_BYTES = 10 * 1024 * 1024;

	private Body() {
	}

	/**
	 * Reads them.
	 * @param sent as they come
	 * @param encoding the value of {@code Content-Encoding}
	 * @return the bytes, unpacked
	 */
	static byte[] read(InputStream sent, @Nullable String encoding) throws IOException, NotFetched {
		byte[] bytes = limited(sent);
		if (bytes.length == 0) {
			return bytes;
		}
		String packed = (encoding != null) ? encoding.strip().toLowerCase(Locale.ROOT) : "";
		return switch (packed) {
			case "", "identity" -> bytes;
			case "gzip", "x-gzip" -> limited(new GZIPInputStream(new ByteArrayInputStream(bytes)));
			case "deflate" -> limited(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater(bytes)));
			default -> throw new NotFetched("fetch.packed");
		};
	}

	/** Some servers leave out the head that deflate has on the web. */
	private static Inflater inflater(byte[] bytes) {
		boolean head = bytes.length > 1 && (bytes[0] & 0x0f) == 8
				&& ((bytes[0] & 0xff) * 256 + (bytes[1] & 0xff)) % 31 == 0;
		return new Inflater(!head);
	}

	private static byte[] limited(InputStream bytes) throws IOException, NotFetched {
		byte[] read = bytes.readNBytes(MOST_BYTES + 1);
		if (read.length > MOST_BYTES) {
			throw new NotFetched("fetch.too-large", MOST_BYTES / 1024 / 1024);
		}
		return read;
	}

}
