package org.crossclaim.entry.standing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Works out the standing of an entry: the one place where it is done (the model,
 * "Standing").
 */
public final class Reckoning {

	private Reckoning() {
	}

	/**
	 * The standing of an entry.
	 * @param entry what is said of it
	 * @param surroundings what the record holds around it
	 * @return its standing
	 */
	public static Standing of(EntryDocument entry, Surroundings surroundings) {
		SupportReckoning support = SupportReckoning.of(entry, surroundings);
		Replies replies = Replies.of(entry, surroundings);
		// What is withdrawn has ended nothing.
		List<EntryDocument.Resolution> steps = entry.resolution()
			.stream()
			.filter((step) -> surroundings.entry(step.by()).isPresent())
			.toList();
		int undermined = (int) entry.evidence()
			.stream()
			.filter((evidence) -> Trace.stands(evidence, Stance.UNDERMINES, surroundings::source, surroundings.gone()))
			.map(EntryDocument.Evidence::source)
			.distinct()
			.count();
		return new Standing(support.facet(entry), support.publishers(), support.outside().size(),
				support.sources().size(), support.ownWord(), support.outside(), challenge(entry, replies, undermined),
				undermined, resolution(steps), steps, replies.slots(), replies.views(), replies.earlier());
	}

	private static @Nullable Challenge challenge(EntryDocument entry, Replies replies, int undermined) {
		if (undermined > 0) {
			return Challenge.CONTESTED;
		}
		return (entry.kind() == EntryKind.DEVELOPMENT) ? null : replies.challenge();
	}

	private static String resolution(List<EntryDocument.Resolution> steps) {
		Set<String> outcomes = steps.stream()
			.filter(EntryDocument.Resolution::isFinal)
			.map((step) -> step.outcome().word())
			.collect(Collectors.toSet());
		return switch (outcomes.size()) {
			case 0 -> "open";
			case 1 -> outcomes.iterator().next();
			default -> "mixed";
		};
	}

}
