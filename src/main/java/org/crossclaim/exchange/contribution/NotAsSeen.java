package org.crossclaim.exchange.contribution;

import java.util.List;

import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A thing is not as whoever saves it says to have seen it. Nothing was stored.
 */
public class NotAsSeen extends Refusal {

	private final @Nullable Integer revision;

	private final List<ValueDifference> differences;

	/**
	 * Tells how it stands.
	 * @param revision the revision on record; absent where there is none
	 * @param differences what the record says, and what would be said instead
	 */
	NotAsSeen(@Nullable Integer revision, List<ValueDifference> differences) {
		super("api.not-as-seen");
		this.revision = revision;
		this.differences = List.copyOf(differences);
	}

	/**
	 * The revision on record.
	 * @return its number, or {@code null} where the thing is not on record
	 */
	public @Nullable Integer revision() {
		return this.revision;
	}

	/**
	 * What the record says, and what would be said instead.
	 * @return the values that differ
	 */
	public List<ValueDifference> differences() {
		return this.differences;
	}

}
