package org.crossclaim.editing;

import java.util.function.Function;

import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposed;

/**
 * What gives occasion to a change, for example what a reader suggested. Whoever keeps it
 * is told which proposal came of it, in the same transaction.
 */
public interface Occasions {

	/**
	 * Makes a proposal on an occasion.
	 * @param occasion as the form carried it; empty where there was none
	 * @param author whose proposal it is
	 * @param proposing makes the proposal that comes through a door
	 * @return the proposal
	 */
	Proposed propose(String occasion, Author author, Function<Door, Proposed> proposing);

}
