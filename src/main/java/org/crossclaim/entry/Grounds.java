package org.crossclaim.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.entry.standing.OriginTree;
import org.crossclaim.source.SourceDocument;

/**
 * What an entry rests on.
 *
 * @param evidence for each piece of its evidence, in order, the tree from its source down
 * to the origins
 * @param sources every source that it names, and those behind them, by slug
 * @param unnamed slugs of their publishers who are of the unnamed, and so nobody's third
 * party
 */
public record Grounds(List<OriginTree> evidence, Map<String, SourceDocument> sources, Set<String> unnamed) {

	public Grounds {
		evidence = List.copyOf(evidence);
		sources = Map.copyOf(sources);
		unnamed = Set.copyOf(unnamed);
	}

}
