package org.crossclaim.suggestion;

import java.util.Optional;

import org.crossclaim.page.Section;

/**
 * What was sent by a form for everybody and has a receipt. Whoever keeps it implements
 * this.
 */
public interface Receipted {

	/**
	 * What became of what was sent.
	 * @param receipt the secret of the receipt
	 * @return what its page says, or empty where this receipt is of something else
	 */
	Optional<Section> of(String receipt);

}
