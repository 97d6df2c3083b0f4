package org.crossclaim.suggestion.web;

import java.util.Optional;

import org.crossclaim.page.Section;
import org.crossclaim.suggestion.Receipted;
import org.crossclaim.suggestion.Suggestions;

import org.springframework.stereotype.Component;

/**
 * Tells whoever sent a suggestion what became of it.
 */
@Component
class SuggestionReceipts implements Receipted {

	private final Suggestions suggestions;

	private final SuggestionViews views;

	SuggestionReceipts(Suggestions suggestions, SuggestionViews views) {
		this.suggestions = suggestions;
		this.views = views;
	}

	@Override
	public Optional<Section> of(String receipt) {
		return this.suggestions.of(receipt).map((one) -> new Section("suggestion/received", this.views.of(one)));
	}

}
