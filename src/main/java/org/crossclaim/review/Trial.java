package org.crossclaim.review;

import java.util.List;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.Moves;
import org.crossclaim.shared.Fault;

/**
 * What publishing a proposal would do to standing, or did.
 *
 * @param state whether that could be told
 * @param moves the entries that it brings or moves
 * @param cast the actors that they name
 * @param more whether there are others
 * @param faults why it could not be published as it is
 */
public record Trial(State state, List<Moves.Move> moves, Cast cast, boolean more, List<Fault> faults) {

	/** Whether it could be told what publishing would do. */
	public enum State {

		/** It is told. */
		TOLD,
		/** It breaks a rule by now. */
		REFUSED,
		/** Another change was being published at that moment. */
		BUSY,
		/** It says so much that a page should not try it. */
		LARGE

	}

}
