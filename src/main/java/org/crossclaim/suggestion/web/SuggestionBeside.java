package org.crossclaim.suggestion.web;

import java.util.Optional;

import org.crossclaim.editing.Beside;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.page.Section;
import org.crossclaim.suggestion.Suggestions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows editors a suggestion beside the form into which they work it.
 */
@Component
class SuggestionBeside implements Beside {

	private final Suggestions suggestions;

	private final SuggestionViews views;

	SuggestionBeside(Suggestions suggestions, SuggestionViews views) {
		this.suggestions = suggestions;
		this.views = views;
	}

	@Override
	public Optional<Section> of(String list, @Nullable String slug, @Nullable String occasion, Author reader) {
		if (occasion == null || !occasion.matches("\\d{1,15}") || !reader.publishes()) {
			return Optional.empty();
		}
		return Optional
			.of(new Section("suggestion/beside", this.views.of(this.suggestions.find(Long.parseLong(occasion)))));
	}

}
