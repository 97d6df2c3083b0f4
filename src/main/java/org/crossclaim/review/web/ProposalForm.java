package org.crossclaim.review.web;

import org.jspecify.annotations.Nullable;

/**
 * A decision on a proposal, as typed.
 *
 * @param words what the reviewer says of it
 * @param decision {@code publish} or {@code decline}
 */
record ProposalForm(@Nullable String words, @Nullable String decision) {

	ProposalForm {
		words = (words != null) ? words.strip() : "";
	}

}
