package org.crossclaim.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4), which every Java platform has.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * The digest of bytes.
	 * @param bytes the bytes
	 * @return 32 bytes
	 */
	public static byte[] of(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The digest of a text.
	 * @param text the text, taken as UTF-8
	 * @return 32 bytes
	 */
	public static byte[] of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The digest of bytes, in writing.
	 * @param bytes the bytes
	 * @return 64 hexadecimal digits in lower case
	 */
	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(of(bytes));
	}

}
