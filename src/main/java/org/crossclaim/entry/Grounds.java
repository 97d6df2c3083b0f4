package org.crossclaim.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.entry.standing.OriginTree;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What an entry rests on.
 *
 * @param evidence for each piece of its evidence, in order, the tree from its source down
 * to the origins
 * @param sources every source that it names, and those behind them, by slug
 * @param unnamed slugs of their publishers who are of the unnamed, and so nobody's third
 * party
 * @param lookups what came of looking for what it quotes
 */
public record Grounds(List<OriginTree> evidence, Map<String, SourceDocument> sources, Set<String> unnamed,
		Map<Quoted, Lookup> lookups) {

	public Grounds {
		evidence = List.copyOf(evidence);
		sources = Map.copyOf(sources);
		unnamed = Set.copyOf(unnamed);
		lookups = Map.copyOf(lookups);
	}

	/**
	 * What it quotes from sources that were corrected since, where it was looked for and
	 * does not stand any more.
	 * @return the quotes
	 */
	public Set<Quoted> gone() {
		return this.lookups.entrySet()
			.stream()
			.filter((one) -> one.getValue().isGone())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * What came of looking for what a piece of its evidence quotes.
	 * @param evidence the evidence
	 * @return it, or {@code null} where there is no quote, or no copy of its source
	 */
	public @Nullable Lookup lookup(EntryDocument.Evidence evidence) {
		return Quoted.in(evidence).map(this.lookups::get).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
