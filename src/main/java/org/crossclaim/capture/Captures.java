package org.crossclaim.capture;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.editorial.Then;
import org.crossclaim.shared.NotOnRecord;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The copies of what sources serve, as of the moment shown.
 */
@Service
@Transactional(readOnly = true)
public class Captures {

	private static final int MOST = 1_000;

	private final JdbcClient jdbc;

	Captures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One capture.
	 * @param id its identity
	 * @return it
	 * @throws NotOnRecord if there is none
	 */
	public Capture find(UUID id) {
		return this.jdbc.sql("select " + CaptureRows.COLUMNS + "where c.id = ?" + Then.happened("c.taken"))
			.param(id)
			.query(CaptureRows::capture)
			.optional()
			.orElseThrow(() -> new NotOnRecord("capture", id.toString()));
	}

	/**
	 * The captures of a source.
	 * @param source the slug that it goes by
	 * @return them, newest first, 1,000 at the most
	 */
	public List<Capture> of(String source) {
		return this.jdbc
			.sql("select " + CaptureRows.COLUMNS + "where s.slug = ?" + Then.happened("c.taken")
					+ " order by c.taken desc, c.id desc limit ?")
			.params(source, MOST)
			.query(CaptureRows::capture)
			.list();
	}

	/**
	 * The latest capture of several sources that shows what the source says, in one
	 * statement.
	 * @param sources the slugs that they go by
	 * @return it by slug, without sources that have none
	 */
	public Map<String, Capture> latest(Collection<String> sources) {
		Map<String, Capture> latest = new HashMap<>();
		this.jdbc
			.sql("select distinct on (c.source) " + CaptureRows.COLUMNS
					+ "where s.slug = any(?) and coalesce(c.status, 200) between 200 and 299" + Then.happened("c.taken")
					+ " order by c.source, c.taken desc, c.id desc")
			.param(sources.toArray(String[]::new))
			.query(CaptureRows::capture)
			.list()
			.forEach((capture) -> latest.put(capture.slug(), capture));
		return latest;
	}

	/**
	 * The text in a content.
	 * @param sha256 SHA-256 of the content, in hexadecimal digits
	 * @return it, or empty where there is none here
	 */
	public Optional<String> text(String sha256) {
		return this.jdbc.sql("select text from capture_content where sha256 = ? and text is not null")
			.param(HexFormat.of().parseHex(sha256))
			.query(String.class)
			.optional();
	}

	/**
	 * The bytes of a content.
	 * @param sha256 SHA-256 of the content, in hexadecimal digits
	 * @return them, or empty where only their hash is kept
	 */
	public Optional<byte[]> body(String sha256) {
		return this.jdbc.sql("select body from capture_content where sha256 = ? and body is not null")
			.param(HexFormat.of().parseHex(sha256))
			.query((row, number) -> row.getBytes("body"))
			.optional();
	}

	/**
	 * The charset of a content.
	 * @param sha256 SHA-256 of the content, in hexadecimal digits
	 * @return its name, or empty where none is known
	 */
	public Optional<String> charset(String sha256) {
		return this.jdbc.sql("select charset from capture_content where sha256 = ? and charset is not null")
			.param(HexFormat.of().parseHex(sha256))
			.query(String.class)
			.optional();
	}

}
