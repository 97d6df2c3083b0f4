package org.crossclaim.account;

import java.time.Duration;

/**
 * A limit was reached. Pages answer it with 429 and when to try again.
 */
public class TooMany extends RuntimeException {

	private final Duration wait;

	TooMany(Duration wait) {
		super("Try again in " + wait);
		this.wait = wait;
	}

	/**
	 * How long to wait.
	 * @return whole seconds, at least one
	 */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

}
