package org.crossclaim.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposed;

import org.springframework.stereotype.Component;

/**
 * The occasions of all who keep such. What nobody knows is a form like any.
 */
@Component
class EveryOccasion {

	private final List<Occasions> kept;

	EveryOccasion(List<Occasions> kept) {
		this.kept = kept;
	}

	/** What is known of something new: what is given, and what the occasion adds. */
	Map<String, List<String>> fields(Map<String, List<String>> given, Author author) {
		List<String> occasion = given.getOrDefault("occasion", List.of(""));
		Map<String, List<String>> fields = new HashMap<>(
				of(occasion.getFirst(), author).map((one) -> one.fields(occasion.getFirst())).orElse(Map.of()));
		fields.putAll(given);
		return fields;
	}

	Proposed propose(String occasion, Author author, Function<Door, Proposed> proposing) {
		return of(occasion, author).map((one) -> one.propose(occasion, author, proposing))
			.orElseGet(() -> proposing.apply(Door.FORM));
	}

	private Optional<Occasions> of(String occasion, Author author) {
		return this.kept.stream().filter((one) -> one.has(occasion, author)).findFirst();
	}

}
