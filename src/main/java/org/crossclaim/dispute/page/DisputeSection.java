package org.crossclaim.dispute.page;

import java.util.Optional;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.page.Section;

/**
 * What a module that knows more adds at the end of the page of a dispute, which is its
 * timeline. The sections stand in the order of their beans.
 */
public interface DisputeSection {

	/**
	 * Makes its section.
	 * @param dispute what is said of the dispute
	 * @return the section, or empty where it has nothing to add
	 */
	Optional<Section> of(DisputeDocument dispute);

}
