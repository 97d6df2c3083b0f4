package org.crossclaim.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.standing.Ladder;
import org.crossclaim.entry.standing.Standing;

/**
 * How the rows of {@code timeline_line l} and {@code revision r} become lines.
 */
public final class EntryRows {

	/**
	 * What a query selects so that {@link #line} can read it.
	 */
	public static final String COLUMNS = "l.entry, l.revision, l.recorded, l.valid_from, l.standing, l.ladders, r.document";

	private EntryRows() {
	}

	/**
	 * The line of one row.
	 * @param row a row that holds {@link #COLUMNS}
	 * @return the line
	 * @throws SQLException if a column is missing
	 */
	public static EntryLine line(ResultSet row) throws SQLException {
		return new EntryLine(row.getObject("entry", UUID.class),
				Documents.read(row.getString("document"), EntryDocument.class),
				Documents.read(row.getString("standing"), Standing.class), row.getInt("revision"),
				row.getTimestamp("recorded").toInstant(), row.getTimestamp("valid_from").toInstant(),
				List.of(Documents.read(row.getString("ladders"), Ladder[].class)));
	}

}
