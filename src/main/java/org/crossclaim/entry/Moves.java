package org.crossclaim.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changes did to the standing of entries.
 */
@Service
@Transactional(readOnly = true)
public class Moves {

	private static final String SQL = "select l.valid_from = c.at as opened, " + EntryRows.COLUMNS + """
			 from (select c.at, l.entry from change c join timeline_line l on l.valid_from = c.at
			  where c.number = ? order by l.slug limit ?) c
			join timeline_line l on l.entry = c.entry and (l.valid_from = c.at or l.valid_until = c.at)
			join revision r on r.subject = l.entry and r.number = l.revision
			order by l.slug, opened""";

	private final JdbcClient jdbc;

	Moves(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The entries that a change brought, or whose line it renewed, in one statement.
	 * @param change the number of the change
	 * @param limit how many at the most
	 * @return them, in the order of their slugs; also those whose standing stayed
	 */
	public List<Move> by(long change, int limit) {
		Map<UUID, EntryLine> closed = new LinkedHashMap<>();
		List<Move> moves = new ArrayList<>();
		this.jdbc.sql(SQL).params(change, limit).query((row) -> {
			EntryLine line = EntryRows.line(row);
			if (row.getBoolean("opened")) {
				moves.add(new Move(closed.get(line.id()), line));
			}
			else {
				closed.put(line.id(), line);
			}
		});
		return moves;
	}

	/**
	 * An entry before and after a change.
	 *
	 * @param before as it stood before; absent where it was not on record
	 * @param after as it stands since
	 */
	public record Move(@Nullable EntryLine before, EntryLine after) {

		/**
		 * Whether its standing is another one than before.
		 * @return whether it moved, or is new
		 */
		public boolean isMoved() {
			return this.before == null || !this.before.standing().equals(this.after.standing());
		}

	}

}
