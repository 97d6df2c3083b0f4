package org.crossclaim.source.page;

import java.util.Collection;
import java.util.Map;

/**
 * Tells what became of the addresses of sources. A module that looks at them implements
 * it; without one nothing is told.
 */
public interface SourceLinks {

	/**
	 * Tells of several sources at once.
	 * @param sources the slugs that they go by
	 * @return what became of their addresses at the moment shown, without those that were
	 * not looked at
	 */
	Map<String, SourceLink> of(Collection<String> sources);

}
