package org.crossclaim.entry;

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
			 from (
			  select c.at, l.entry, l.slug from change c join timeline_line l on l.valid_from = c.at
			  where c.number = :change
			  union select c.at, l.entry, l.slug from change c
			  join revision w on w.change = c.number and 'withdrawal' = any(w.classes)
			  join timeline_line l on l.entry = w.subject and l.valid_until = c.at
			  where c.number = :change
			  order by slug limit :most
			) c
			join timeline_line l on l.entry = c.entry and (l.valid_from = c.at or l.valid_until = c.at)
			join revision r on r.subject = l.entry and r.number = l.revision
			order by l.slug, opened""";

	private final JdbcClient jdbc;

	Moves(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The entries that a change brought or withdrew, or whose line it renewed, in one
	 * statement.
	 * @param change the number of the change
	 * @param limit how many at the most
	 * @return them, in the order of their slugs; also those whose standing stayed
	 */
	public List<Move> by(long change, int limit) {
		Map<UUID, Move> moves = new LinkedHashMap<>();
		this.jdbc.sql(SQL).param("change", change).param("most", limit).query((row) -> {
			EntryLine line = EntryRows.line(row);
			Move closed = moves.get(line.id());
			moves.put(line.id(), row.getBoolean("opened") ? new Move((closed != null) ? closed.before() : null, line)
					: new Move(line, null));
		});
		return List.copyOf(moves.values());
	}

	/**
	 * An entry before and after a change.
	 *
	 * @param before as it stood before; absent where it was not on record
	 * @param after as it stands since; absent where it is withdrawn
	 */
	public record Move(@Nullable EntryLine before, @Nullable EntryLine after) {

		/**
		 * Whether its standing is another one than before.
		 * @return whether it moved, is new or is withdrawn
		 */
		public boolean isMoved() {
			return this.before == null || this.after == null || !this.before.standing().equals(this.after.standing());
		}

	}

}
