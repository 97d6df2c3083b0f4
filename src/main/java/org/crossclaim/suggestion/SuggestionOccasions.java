package org.crossclaim.suggestion;

import java.util.OptionalLong;
import java.util.function.Function;

import org.crossclaim.editing.Occasions;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A suggestion gives occasion to a proposal. Only editors see suggestions; for others the
 * form is one like any.
 */
@Component
class SuggestionOccasions implements Occasions {

	private final Suggestions suggestions;

	SuggestionOccasions(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@Override
	public boolean has(String occasion, Author author) {
		return number(occasion).isPresent() && author.publishes();
	}

	@Override
	public Proposed propose(String occasion, Author author, Function<Door, Proposed> proposing) {
		return this.suggestions.workIn(number(occasion).orElseThrow(), author, () -> proposing.apply(Door.SUGGESTION));
	}

	/** The number of the suggestion that an occasion names. */
	static OptionalLong number(@Nullable String occasion) {
		return (occasion != null && occasion.matches("\\d{1,15}")) ? OptionalLong.of(Long.parseLong(occasion))
				: OptionalLong.empty();
	}

}
