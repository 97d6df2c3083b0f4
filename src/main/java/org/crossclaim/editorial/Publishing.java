package org.crossclaim.editorial;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.crossclaim.shared.AsOf;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens changes. Publishing is serialised, so that instants, numbers and commits agree in
 * order; reading never waits.
 */
@Service
public class Publishing {

	private static final long LOCK = 0x63726f7373636c6dL;

	private final JdbcClient jdbc;

	private final Clock clock;

	Publishing(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Waits until no other transaction publishes, so that what this one reads of the
	 * record stays so until it ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> true).single();
	}

	/**
	 * Locks as {@link #lock} does, but never waits: for whoever only wants to look.
	 * @return whether it is locked; no where another transaction is publishing
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean lockIfFree() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
	}

	/**
	 * Tells the database how much was published in this transaction. The rules that it
	 * checks at the commit are planned for tables as they were before, and a large import
	 * into a small record would be checked row by row against the whole of it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tellThePlanner() {
		this.jdbc.sql("analyze").update();
	}

	/**
	 * Clears away what a large import, once committed, left behind: the counts were moved
	 * on in many steps, and readers would pass over every one of them.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void clearAway() {
		this.jdbc.sql("vacuum (analyze)").update();
	}

	/**
	 * Waits until no other transaction publishes, and opens a change in this one.
	 * @param door through which door it comes
	 * @param author who publishes
	 * @param reason why
	 * @return the change, its instant later than that of every change before it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Change open(Door door, String author, String reason) {
		return open(door, author, reason, null);
	}

	/**
	 * Opens a change as {@link #open(Door, String, String)} does, that does something to
	 * things and says nothing else of them.
	 * @param door through which door it comes
	 * @param author who publishes
	 * @param reason why
	 * @param done what it does; absent where the documents tell
	 * @return the change
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Change open(Door door, String author, String reason, @Nullable ChangeClass done) {
		if (!AsOf.shown().isToday()) {
			throw new IllegalStateException("Nothing is published while the past is read");
		}
		lock();
		Change last = this.jdbc.sql("select number, at from change order by number desc limit 1")
			.query((row, number) -> new Change(row.getLong("number"), row.getTimestamp("at").toInstant()))
			.optional()
			.orElse(new Change(0, Instant.EPOCH));
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Instant after = last.at().plus(1, ChronoUnit.MICROS);
		Change change = new Change(last.number() + 1, now.isAfter(after) ? now : after, done, false);
		this.jdbc
			.sql("insert into change (number, at, author, reason, door, done) values (?, ?, ?, ?, ?, nullif(?, ''))")
			.params(change.number(), Timestamp.from(change.at()), author, reason, door.word(),
					(done != null) ? done.word() : "")
			.update();
		return change;
	}

}
