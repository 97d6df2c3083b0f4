package org.crossclaim.entry.standing;

import java.util.Map;

import org.crossclaim.entry.document.Quoted;
import org.crossclaim.source.SourceDocument;

/**
 * Knows what came of looking for quotes in copies of their sources. Whatever keeps copies
 * implements it.
 */
public interface Lookups {

	/**
	 * What came of looking for quotes, in one statement, as of the moment shown.
	 * @param quotes the quotes, each with its source
	 * @return it by quote, without quotes from sources of which there is no copy
	 */
	Map<Quoted, Lookup> of(Map<Quoted, SourceDocument> quotes);

	/**
	 * The same, and looks now for what was not looked for yet, as far as that is not too
	 * much for a page. Nothing of it is kept.
	 * @param quotes the quotes, each with its source
	 * @return what came of it by quote, without quotes from sources of which there is no
	 * copy
	 */
	Map<Quoted, Lookup> lookFor(Map<Quoted, SourceDocument> quotes);

}
