package org.crossclaim.entry.standing;

import java.util.List;
import java.util.stream.Stream;

import org.crossclaim.source.SourceDocument;

/**
 * Where content comes from: a source, and the sources that it relays down to the origins.
 *
 * @param source the source
 * @param origin whether the content comes from here
 * @param behind what it relays for this content; empty where nothing is behind it, or
 * what is behind it is unknown
 */
public record OriginTree(SourceDocument source, boolean origin, List<OriginTree> behind) {

	public OriginTree {
		behind = List.copyOf(behind);
	}

	/**
	 * Every origin in it.
	 * @return the sources that content comes from, each as often as it is reached
	 */
	public Stream<SourceDocument> origins() {
		return this.origin ? Stream.of(this.source) : this.behind.stream().flatMap(OriginTree::origins);
	}

}
