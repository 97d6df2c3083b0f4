package org.crossclaim.source.page;

import java.util.Optional;

import org.crossclaim.source.SourceDocument;
import org.crossclaim.page.Section;

/**
 * What a module that knows more adds to the page of a source. The sections stand in the
 * order of their beans.
 */
public interface SourceSection {

	/**
	 * Makes its section.
	 * @param source what is said of the source
	 * @return the section, or empty where it has nothing to add
	 */
	Optional<Section> of(SourceDocument source);

}
