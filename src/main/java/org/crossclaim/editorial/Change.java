package org.crossclaim.editorial;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One publishing transaction. Numbers, instants and commits agree in order.
 *
 * @param number its number, from 1
 * @param at the instant stamped on everything it publishes, to the microsecond
 * @param done what it does to things without saying anything else of them; absent where
 * the documents tell what it is
 * @param follows whether what it publishes only names the thing to which that is done
 */
public record Change(long number, Instant at, @Nullable ChangeClass done, boolean follows) {

	Change(long number, Instant at) {
		this(number, at, null, false);
	}

	/**
	 * The same change, for what only names the thing to which something is done.
	 * @return the change
	 */
	public Change following() {
		return new Change(this.number, this.at, this.done, true);
	}

}
