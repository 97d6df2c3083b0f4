package org.crossclaim.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs what is handed out and comes back, so that nothing need be kept meanwhile
 * (HMAC-SHA-256). The key is made at the first use and shared by all instances through
 * the database.
 */
@Component
public class Seals {

	private static final String METHOD = "HmacSHA256";

	private static final int HEAD = Long.BYTES + 16;

	private static final int MAC = 32;

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile @Nullable SecretKeySpec key;

	Seals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Seals a text; no two seals are alike.
	 * @param purpose what for: a seal for one purpose is none for another
	 * @param text the text, which can be read by whoever holds the seal
	 * @param lifetime how long it is good for
	 * @return the sealed text, fit for a form, a cookie or an address
	 */
	public String seal(String purpose, String text, Duration lifetime) {
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		byte[] body = ByteBuffer.allocate(HEAD + content.length)
			.putLong(this.clock.instant().plus(lifetime).toEpochMilli())
			.put(Secret.bytes(), 0, HEAD - Long.BYTES)
			.put(content)
			.array();
		byte[] whole = ByteBuffer.allocate(body.length + MAC).put(body).put(mac(purpose, body)).array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
	}

	/**
	 * Opens a seal.
	 * @param purpose what it is for
	 * @param sealed what came back
	 * @return the text, or empty where the seal is broken, foreign or too old
	 */
	public Optional<String> open(String purpose, @Nullable String sealed) {
		byte[] whole = decoded(sealed);
		if (whole.length < HEAD + MAC) {
			return Optional.empty();
		}
		byte[] body = Arrays.copyOf(whole, whole.length - MAC);
		byte[] mac = Arrays.copyOfRange(whole, body.length, whole.length);
		Instant expires = Instant.ofEpochMilli(ByteBuffer.wrap(body).getLong());
		if (!MessageDigest.isEqual(mac, mac(purpose, body)) || this.clock.instant().isAfter(expires)) {
			return Optional.empty();
		}
		return Optional.of(new String(body, HEAD, body.length - HEAD, StandardCharsets.UTF_8));
	}

	/**
	 * A keyed hash, for telling things apart without keeping them.
	 * @param purpose what for
	 * @param text the text
	 * @return its hash in base64url
	 */
	public String hash(String purpose, String text) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(mac(purpose, text.getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] decoded(@Nullable String sealed) {
		try {
			return (sealed != null) ? Base64.getUrlDecoder().decode(sealed) : new byte[0];
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private byte[] mac(String purpose, byte[] body) {
		try {
			Mac mac = Mac.getInstance(METHOD);
			mac.init(key());
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return mac.doFinal(body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private SecretKeySpec key() {
		SecretKeySpec known = this.key;
		if (known == null) {
			known = new SecretKeySpec(kept(), METHOD);
			this.key = known;
		}
		return known;
	}

	/** Whoever comes first makes it. */
	private byte[] kept() {
		return this.jdbc.sql("select value from secret where purpose = 'seal'")
			.query(byte[].class)
			.optional()
			.orElseGet(() -> {
				this.jdbc.sql("insert into secret (purpose, value) values ('seal', ?) on conflict do nothing")
					.param(Secret.bytes())
					.update();
				return kept();
			});
	}

}
