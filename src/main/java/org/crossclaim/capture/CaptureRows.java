package org.crossclaim.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Reads rows of {@code capture}.
 */
final class CaptureRows {

	/** What is read of each, and whence. */
	static final String COLUMNS = """
			c.*, s.slug, k.length, k.media_type, k.body is not null as has_body, k.text is not null as has_text
			from capture c join capture_content k on k.sha256 = c.content join source s on s.id = c.source
			""";

	private CaptureRows() {
	}

	static Capture capture(ResultSet row, int number) throws SQLException {
		return new Capture(row.getObject("id", UUID.class), row.getObject("source", UUID.class), row.getString("slug"),
				row.getTimestamp("taken").toInstant(), CaptureDoor.of(row.getString("door")),
				row.getString("asked_address"), row.getString("address"), (Integer) row.getObject("status"),
				row.getString("head"), HexFormat.of().formatHex(row.getBytes("content")), row.getLong("length"),
				row.getString("media_type"), row.getBoolean("kept"), row.getBoolean("has_body"),
				row.getBoolean("has_text"), row.getString("brought_by"), row.getString("file_name"));
	}

}
