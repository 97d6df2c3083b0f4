package org.crossclaim.source.page;

import java.util.Optional;

import org.crossclaim.page.Section;
import org.crossclaim.source.SourceDocument;

/**
 * What a module that knows more adds beside the page of a source: what can be done with
 * it, and nothing that is said of it. It stands there alone, and nowhere else where a
 * source is told. The sections stand in the order of their beans.
 */
public interface SourceAside {

	/**
	 * Makes its section.
	 * @param source what is said of the source
	 * @return the section, or empty where it has nothing to add
	 */
	Optional<Section> of(SourceDocument source);

}
