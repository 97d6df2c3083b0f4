package org.crossclaim.testing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.crossclaim.editorial.Slugs;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Captures for tests, as if their addresses had been asked.
 */
public final class Copies {

	private final JdbcClient jdbc;

	private final String source;

	private final String address;

	private @Nullable UUID given;

	/**
	 * Makes copies of a source.
	 * @param jdbc the database
	 * @param source the slug of the source
	 * @param address what its address is to be
	 */
	public Copies(JdbcClient jdbc, String source, String address) {
		this.jdbc = jdbc;
		this.source = source;
		this.address = address;
	}

	/**
	 * Gives the next copy an identity.
	 * @param id the identity
	 * @return these copies
	 */
	public Copies as(String id) {
		this.given = UUID.fromString(id);
		return this;
	}

	/**
	 * A copy that is kept.
	 * @param taken when it was taken
	 * @param type its media type
	 * @param body its content
	 * @param text the text in it
	 * @return the capture
	 */
	public UUID kept(Instant taken, String type, byte[] body, @Nullable String text) {
		return fetched(taken, 200, type, body, text, true);
	}

	/**
	 * A copy as a server answered it.
	 * @param taken when it was taken
	 * @param status the status
	 * @param type its media type
	 * @param body its content
	 * @param text the text in it
	 * @param kept whether more than its hash is kept
	 * @return the capture
	 */
	public UUID fetched(Instant taken, int status, String type, byte[] body, @Nullable String text, boolean kept) {
		UUID id = (this.given != null) ? this.given : Slugs.newId();
		this.given = null;
		UUID request = Slugs.newId();
		byte[] sha256 = HexFormat.of().parseHex(sha256(body));
		this.jdbc.sql(
				"insert into capture_request (id, source, asked, reason, state) select ?, id, ?, 'published', 'done' from source where slug = ?")
			.params(request, Timestamp.from(taken), this.source)
			.update();
		this.jdbc.sql(
				"insert into capture_content (sha256, length, media_type, body, text) values (:sha256, :length, :type, :body, :text) on conflict do nothing")
			.param("sha256", sha256)
			.param("length", body.length)
			.param("type", type)
			.param("body", kept ? body : null, java.sql.Types.BINARY)
			.param("text", kept ? text : null)
			.update();
		this.jdbc
			.sql("""
					insert into capture (id, source, request, taken, door, asked_address, address, status, head, content, kept)
					select :id, source, id, :taken, 'fetched', :address, :address, :status, :head, :content, :kept
					from capture_request where id = :request""")
			.param("id", id)
			.param("request", request)
			.param("taken", Timestamp.from(taken))
			.param("address", this.address)
			.param("status", status)
			.param("head",
					"HTTP/1.1 " + status + " As it is\r\nContent-Type: " + type
							+ "\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\nX-Secret: of-the-head\r\n")
			.param("content", sha256)
			.param("kept", kept)
			.update();
		return id;
	}

	/**
	 * The hash of a content.
	 * @param body the content
	 * @return 64 hexadecimal digits
	 */
	public static String sha256(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
