package org.crossclaim.source;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What became of a source since it was published.
 */
public enum SourceStatusKind implements Word {

	/** Its publisher corrected it. */
	CORRECTED("corrected"),
	/** Its publisher took it back; it supports nothing from that day. */
	RETRACTED("retracted"),
	/** It can no longer be had at its address. */
	REMOVED("removed");

	@EnumeratedValue
	private final String word;

	SourceStatusKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
