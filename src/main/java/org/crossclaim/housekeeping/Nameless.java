package org.crossclaim.housekeeping;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * Sees to it that the reason of a withdrawal names nobody whom the entry names: it stands
 * on the page that takes the entry's place (the model, rule 6).
 */
@Component
class Nameless {

	private final Actors actors;

	Nameless(Actors actors) {
		this.actors = actors;
	}

	void check(EntryDocument entry, String reason) {
		List<String> named = this.actors.named(entry.actors())
			.values()
			.stream()
			.flatMap((actor) -> Stream.concat(actor.name().texts().values().stream(), actor.aliases().stream()))
			.distinct()
			.filter((name) -> Pattern
				.compile("(?<![\\p{IsLatin}\\p{N}])" + Pattern.quote(name) + "(?![\\p{IsLatin}\\p{N}])")
				.matcher(reason)
				.find())
			.toList();
		if (!named.isEmpty()) {
			throw new Refusal(
					List.of(Fault.at("reason", "housekeeping.reason-names-somebody", String.join(", ", named))));
		}
	}

}
