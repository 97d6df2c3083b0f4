package org.crossclaim.entry.standing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceStatusKind;

/**
 * Counts the publishers that supporting evidence leads to.
 *
 * @param ownWord whether the asserting side is one of them
 * @param outside those outside the side, in name order
 * @param sources slugs of the distinct supporting sources
 */
record SupportReckoning(boolean ownWord, List<Standing.Publisher> outside, Set<String> sources) {

	static SupportReckoning of(EntryDocument entry, Surroundings surroundings) {
		Side side = Side.of(entry.speakers(), surroundings);
		Origins origins = new Origins(surroundings);
		Map<String, Standing.Publisher> outside = new TreeMap<>();
		Set<String> sources = new HashSet<>();
		boolean own = false;
		for (EntryDocument.Evidence evidence : entry.evidence()) {
			if (!stands(evidence, Stance.SUPPORTS, surroundings)) {
				continue;
			}
			sources.add(evidence.source());
			if (entry.shows(evidence) == Shows.SAID) {
				own = true;
				continue;
			}
			for (Standing.Publisher publisher : publishers(evidence, origins)) {
				if (side.has(publisher)) {
					own = true;
				}
				else {
					outside.putIfAbsent(identity(publisher), publisher);
				}
			}
		}
		return new SupportReckoning(own,
				outside.values()
					.stream()
					.sorted(Comparator.comparing(Standing.Publisher::name).thenComparing(SupportReckoning::identity))
					.toList(),
				sources);
	}

	/**
	 * Whether evidence of a stance counts: a retracted source shows nothing any more, a
	 * corrected one only what is quoted and still stands there.
	 */
	static boolean stands(EntryDocument.Evidence evidence, Stance stance, Surroundings surroundings) {
		SourceDocument source = surroundings.source(evidence.source()).orElse(null);
		if (evidence.stance() != stance || source == null || source.isRetracted()) {
			return false;
		}
		boolean corrected = source.status() != null && source.status().kind() == SourceStatusKind.CORRECTED;
		return !corrected || evidence.quote() != null;
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

	private static Collection<Standing.Publisher> publishers(EntryDocument.Evidence evidence, Origins origins) {
		return origins.of(evidence).stream().flatMap(OriginTree::origins).map(Origins::publisher).toList();
	}

	private static String identity(Standing.Publisher publisher) {
		return (publisher.actor() != null) ? "actor " + publisher.actor() : "name " + publisher.name();
	}

}
