package org.crossclaim.entry.standing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.crossclaim.entry.document.EntryDocument;

/**
 * Counts the publishers that supporting evidence leads to. The unnamed are nobody's third
 * party: how many they are, and who, nobody knows.
 *
 * @param ownWord whether the asserting side is one of them
 * @param outside those outside the side, in name order
 * @param sources slugs of the distinct supporting sources
 */
record SupportReckoning(boolean ownWord, List<Standing.Publisher> outside, Set<String> sources) {

	static SupportReckoning of(EntryDocument entry, Surroundings surroundings) {
		Side side = Side.of(entry.speakers(), surroundings);
		Map<String, Standing.Publisher> outside = new TreeMap<>();
		Set<String> sources = new HashSet<>();
		boolean own = false;
		for (EntryDocument.Evidence evidence : entry.evidence()) {
			Optional<Trace> trace = Trace.of(entry, evidence, surroundings::source, surroundings.gone());
			if (trace.isPresent()) {
				sources.add(evidence.source());
				own |= trace.get().toSide() || trace.get().publishers().stream().anyMatch(side::has);
				trace.get()
					.publishers()
					.stream()
					.filter((publisher) -> !side.has(publisher)
							&& (publisher.actor() == null || !surroundings.isUnnamed(publisher.actor())))
					.forEach((publisher) -> outside.putIfAbsent(publisher.identity(), publisher));
			}
		}
		return new SupportReckoning(own,
				outside.values()
					.stream()
					.sorted(Comparator.comparing(Standing.Publisher::name).thenComparing(Standing.Publisher::identity))
					.toList(),
				sources);
	}

	Support facet(EntryDocument entry) {
		return switch (entry.natureOrFact()) {
			case MOTIVE, ARGUMENT -> Support.OPINION;
			case LEGAL -> Support.CONTENTION;
			case FACT -> ofFact();
		};
	}

	private Support ofFact() {
		if (this.sources.isEmpty()) {
			return Support.NONE;
		}
		return switch (this.outside.size()) {
			case 0 -> this.ownWord ? Support.FIRST_PARTY : Support.UNTRACED;
			case 1 -> Support.SINGLE_ORIGIN;
			default -> Support.CORROBORATED;
		};
	}

	int publishers() {
		return this.outside.size() + (this.ownWord ? 1 : 0);
	}

}
