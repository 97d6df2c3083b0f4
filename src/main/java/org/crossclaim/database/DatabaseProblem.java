package org.crossclaim.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used, and whoever starts Crossclaim can do something about it.
 */
class DatabaseProblem extends RuntimeException {

	private final String remedy;

	DatabaseProblem(String problem, String remedy) {
		this(problem, remedy, null);
	}

	DatabaseProblem(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
