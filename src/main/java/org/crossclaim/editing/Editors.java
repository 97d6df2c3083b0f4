package org.crossclaim.editing;

import org.crossclaim.editorial.proposal.Author;

/**
 * Tells who is at work. Where nobody can tell, there are no forms.
 */
public interface Editors {

	/**
	 * Whoever sent the present request.
	 * @return the author of what it proposes
	 */
	Author current();

}
