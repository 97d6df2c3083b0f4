package org.crossclaim.account;

import java.security.SecureRandom;
import java.util.Base64;

import org.crossclaim.shared.Sha256;

/**
 * 256 random bits that are shown once; what is kept is their SHA-256, which nobody can
 * guess back.
 */
final class Secret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secret() {
	}

	static String fresh() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
	}

	static byte[] bytes() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	static byte[] digest(String secret) {
		return Sha256.of(secret);
	}

}
