package org.crossclaim.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.editorial.proposal.ProposalContent;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;

import org.springframework.stereotype.Component;

/**
 * Says what proposals that are held wait for (the model, rule 9).
 */
@Component
class HeldViews {

	/** How many things a proposal may change at the most to be looked at for a list. */
	private static final int LARGE = 200;

	private final ProposalContent content;

	private final Words words;

	HeldViews(ProposalContent content, Words words) {
		this.content = content;
		this.words = words;
	}

	/** What is missing in words, by the numbers of those that are held. */
	Map<Long, List<String>> of(List<Proposed> some) {
		List<Proposed> waiting = some.stream()
			.filter((one) -> one.state() == ProposalState.WAITING && one.subjects().size() <= LARGE)
			.toList();
		Map<Long, List<String>> held = new HashMap<>();
		List<List<Fault>> missing = this.content.held(waiting.stream().map(Proposed::published).toList());
		for (int i = 0; i < missing.size(); i++) {
			if (!missing.get(i).isEmpty()) {
				held.put(waiting.get(i).number(), missing.get(i).stream().map(this::words).toList());
			}
		}
		return held;
	}

	private String words(Fault fault) {
		return this.words.say(fault.key(), fault.arguments().toArray());
	}

}
