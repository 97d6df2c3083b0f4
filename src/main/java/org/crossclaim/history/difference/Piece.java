package org.crossclaim.history.difference;

/**
 * A run of a text that was compared with another.
 *
 * @param kind where it stands
 * @param text the run
 */
public record Piece(Kind kind, String text) {

	/** Where a run stands. */
	public enum Kind {

		/** In both. */
		SAME,
		/** Only in the earlier. */
		GONE,
		/** Only in the later. */
		CAME

	}

}
