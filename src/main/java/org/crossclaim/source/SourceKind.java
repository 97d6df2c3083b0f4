package org.crossclaim.source;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What a source is (the model, "Source").
 */
public enum SourceKind implements Word {

	/** A statement by the one who speaks in it. */
	PRIMARY_STATEMENT("primary-statement"),
	/** A paper of a court. */
	COURT_RECORD("court-record"),
	/** A paper of a government. */
	OFFICIAL_DOCUMENT("official-document"),
	/** A report of a news publisher. */
	PRESS("press"),
	/** An opinion or analysis. */
	COMMENTARY("commentary"),
	/** A post; its author publishes it, never the platform. */
	SOCIAL_POST("social-post"),
	/** A study. */
	RESEARCH("research"),
	/** A summary of other sources. */
	SUMMARY("summary");

	@EnumeratedValue
	private final String word;

	SourceKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
