package org.crossclaim.entry.document;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * In which way a counterclaim answers one entry.
 */
public enum ResponseKind implements Word {

	/** Says that it is not so. */
	DENIAL("denial"),
	/** Gives grounds against it. */
	REBUTTAL("rebuttal"),
	/** Says that the accuser does the same. */
	TU_QUOQUE("tu-quoque"),
	/** Says that it was right. */
	JUSTIFICATION("justification"),
	/** Says that it weighs less. */
	MITIGATION("mitigation"),
	/** Grants it, or a part of it. */
	CONCESSION("concession"),
	/** Sets it in a context. */
	CONTEXT("context");

	@EnumeratedValue
	private final String word;

	ResponseKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
