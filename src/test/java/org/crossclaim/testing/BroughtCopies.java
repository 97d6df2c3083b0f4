package org.crossclaim.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.crossclaim.editorial.Documents;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies of sources, as if somebody had brought them.
 *
 * @param jdbc the record
 */
public record BroughtCopies(JdbcClient jdbc) {

	/**
	 * Brings a copy with text.
	 * @param source slug of its source
	 * @param taken when it was taken, RFC 3339
	 * @param text the text
	 * @return the copy
	 */
	public UUID bring(String source, String taken, String text) {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		byte[] hash = Documents.digest(text);
		this.jdbc.sql("""
				insert into capture_content (sha256, length, media_type, charset, body, text)
				values (?, ?, 'text/plain', 'UTF-8', ?, ?) on conflict do nothing""")
			.params(hash, body.length, body, text)
			.update();
		return bring(source, taken, hash, true);
	}

	/**
	 * Brings a copy of which only the hash may be kept.
	 * @param source slug of its source
	 * @param taken when it was taken, RFC 3339
	 * @param hash SHA-256 of its content
	 * @return the copy
	 */
	public UUID bringHash(String source, String taken, byte[] hash) {
		this.jdbc.sql(
				"insert into capture_content (sha256, length, media_type) values (?, 1, 'text/html') on conflict do nothing")
			.param(hash)
			.update();
		return bring(source, taken, hash, false);
	}

	private UUID bring(String source, String taken, byte[] hash, boolean kept) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into capture (id, source, taken, door, content, kept, brought_by)
				select ?, id, ?, 'brought', ?, ?, 'A test' from source where slug = ?""")
			.params(id, Timestamp.from(Instant.parse(taken)), hash, kept, source)
			.update();
		return id;
	}

	/**
	 * The source of a slug.
	 * @param slug the slug
	 * @return its identity
	 */
	public UUID source(String slug) {
		return this.jdbc.sql("select id from source where slug = ?")
			.param(slug)
			.query((row, number) -> row.getObject("id", UUID.class))
			.single();
	}

}
