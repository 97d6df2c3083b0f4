package org.crossclaim.source;

import java.util.Collection;
import java.util.Map;

/**
 * The texts that somebody sent to the editors and that stand on record as sources, word
 * for word. Whoever keeps them implements it.
 */
public interface SentTexts {

	/** How the slugs of their sources begin, so that nobody asks about others. */
	String PREFIX = "statement-";

	/**
	 * What was sent.
	 * @param sources slugs of sources
	 * @return it by the slug of its source, without sources that were not sent
	 */
	Map<String, SentText> of(Collection<String> sources);

}
