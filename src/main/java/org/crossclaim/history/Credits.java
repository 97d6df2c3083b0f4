package org.crossclaim.history;

import java.util.Collection;
import java.util.Map;

/**
 * Tells who gave occasion to changes. Whoever keeps what readers suggest implements it.
 */
public interface Credits {

	/**
	 * Readers who suggested what changes took up, and who may be named.
	 * @param changes the numbers of changes that took up what readers suggested
	 * @return their names by the number of the change
	 */
	Map<Long, String> of(Collection<Long> changes);

}
