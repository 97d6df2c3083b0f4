package org.crossclaim.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why the database cannot be used and what to do.
 */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseProblem cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
