package org.crossclaim.capture.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.crossclaim.capture.queue.CaptureRequest.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of {@code capture_request}.
 */
final class RequestRows {

	private RequestRows() {
	}

	static CaptureRequest request(ResultSet row, int number) throws SQLException {
		return new CaptureRequest(row.getObject("id", UUID.class), row.getString("slug"), row.getString("url"),
				row.getTimestamp("asked").toInstant(), row.getString("asked_by"),
				CaptureReason.of(row.getString("reason")), State.of(row.getString("state")), row.getInt("attempts"),
				instant(row.getTimestamp("tried")), instant(row.getTimestamp("next")), row.getString("fault"),
				List.of((String[]) row.getArray("arguments").getArray()));
	}

	static UUID id(ResultSet row, int number) throws SQLException {
		return row.getObject("id", UUID.class);
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
