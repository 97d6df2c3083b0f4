package org.crossclaim.entry;

import java.util.List;
import java.util.Map;

import org.crossclaim.entry.standing.OriginTree;
import org.crossclaim.source.SourceDocument;

/**
 * What an entry rests on.
 *
 * @param evidence for each piece of its evidence, in order, the tree from its source down
 * to the origins
 * @param sources every source that it names, and those behind them, by slug
 */
public record Grounds(List<OriginTree> evidence, Map<String, SourceDocument> sources) {

	public Grounds {
		evidence = List.copyOf(evidence);
		sources = Map.copyOf(sources);
	}

}
