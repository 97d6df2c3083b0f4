package org.crossclaim.entry.card;

import java.util.List;

import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One whose word the support of an entry is; or what supports it without a word that
 * could be traced.
 *
 * @param name who
 * @param what what that means for the count, in words
 * @param sources the sources that lead there
 */
public record Root(String name, String what, List<Leaf> sources) {

	/**
	 * A source that leads to a root.
	 *
	 * @param slug its slug
	 * @param publisher its publisher
	 * @param published when it was published
	 */
	public record Leaf(String slug, String publisher, @Nullable Moment published) {
	}

}
