package org.crossclaim.editorial;

import java.util.UUID;

/**
 * A slug leads elsewhere from now on: the thing goes by another, or it turned out to be
 * another thing. Whoever keeps slugs or identities beside the documents hears it in the
 * same transaction, before what was merged is taken out of what is live.
 *
 * @param kind of which kind it is
 * @param thing the thing that went by the slug
 * @param from the slug
 * @param into the thing to which the slug leads: the same, or the one that it turned out
 * to be
 * @param to the slug of that
 */
public record ThingMoved(SubjectKind kind, UUID thing, String from, UUID into, String to) {

	/**
	 * Whether it turned out to be another thing.
	 * @return whether it was merged, and not renamed
	 */
	public boolean isMerged() {
		return !this.thing.equals(this.into);
	}

}
