package org.crossclaim.exchange;

/**
 * Hears how far long work is.
 */
@FunctionalInterface
public interface Progress {

	/** Hears nothing. */
	Progress NONE = (step, done, of) -> {
	};

	/**
	 * Says how far it is.
	 * @param step what is being done
	 * @param done how many are done
	 * @param of of how many
	 */
	void at(Step step, int done, int of);

	/**
	 * The steps of an import.
	 */
	enum Step {

		/** The rules are checked. */
		CHECK,
		/** Actors are published. */
		ACTORS,
		/** Sources are published. */
		SOURCES,
		/** Disputes are published. */
		DISPUTES,
		/** Entries are published. */
		ENTRIES,
		/** Standing is reckoned. */
		STANDING

	}

}
