package org.crossclaim.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * The proposal that something became.
 *
 * @param number its number
 * @param state whether it waits or is published
 * @param change the number of the change that published it
 * @param url where to ask what became of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalAnswer(long number, ProposalState state, @Nullable Long change, String url) {

	static @Nullable ProposalAnswer of(@Nullable Proposed proposed) {
		return (proposed != null) ? new ProposalAnswer(proposed.number(), proposed.state(), proposed.change(),
				Address.of("/api/v1/proposals/" + proposed.number())) : null;
	}

	boolean waits() {
		return this.state == ProposalState.WAITING;
	}

}
