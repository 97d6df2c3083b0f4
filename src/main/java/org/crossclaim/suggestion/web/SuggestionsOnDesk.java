package org.crossclaim.suggestion.web;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.account.page.DeskQueue;
import org.crossclaim.suggestion.Suggestions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The suggestions that wait for editors.
 */
@Component
@Order(2)
class SuggestionsOnDesk implements DeskQueue {

	private final Suggestions suggestions;

	SuggestionsOnDesk(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@Override
	public Optional<Waiting> of(Person person) {
		return person.may(Role.EDITOR)
				? Optional.of(new Waiting("suggestions.title", "/editing/suggestions", this.suggestions.count()))
				: Optional.empty();
	}

}
