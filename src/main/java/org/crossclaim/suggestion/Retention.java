package org.crossclaim.suggestion;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/**
 * How long it is kept who sent what without an account; the forms say so.
 */
public final class Retention {

	private static final Duration AFTER_DECISION = Duration.ofDays(90);

	private static final Duration AT_MOST = Duration.ofDays(365);

	private Retention() {
	}

	/**
	 * What was decided before is forgotten.
	 * @param now the present
	 * @return the instant
	 */
	public static Timestamp decidedBefore(Instant now) {
		return Timestamp.from(now.minus(AFTER_DECISION));
	}

	/**
	 * What was sent before is forgotten, decided or not.
	 * @param now the present
	 * @return the instant
	 */
	public static Timestamp sentBefore(Instant now) {
		return Timestamp.from(now.minus(AT_MOST));
	}

}
