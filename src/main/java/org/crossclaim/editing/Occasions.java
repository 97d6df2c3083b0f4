package org.crossclaim.editing;

import java.util.List;
import java.util.Map;
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
	 * Whether an occasion is one of these, for whoever is at work.
	 * @param occasion as the form carries it
	 * @param author whoever is at work
	 * @return whether it is for this to say what it gives
	 */
	boolean has(String occasion, Author author);

	/**
	 * What an occasion gives to the form of something new.
	 * @param occasion one that {@link #has} knows
	 * @return values by the names of the fields
	 */
	default Map<String, List<String>> fields(String occasion) {
		return Map.of();
	}

	/**
	 * Makes a proposal on an occasion.
	 * @param occasion one that {@link #has} knows
	 * @param author whose proposal it is
	 * @param proposing makes the proposal that comes through a door
	 * @return the proposal
	 */
	Proposed propose(String occasion, Author author, Function<Door, Proposed> proposing);

}
