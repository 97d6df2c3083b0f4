package org.crossclaim.capture.queue;

import java.util.Arrays;

import org.crossclaim.shared.Word;

/**
 * Why a page is to be copied.
 */
public enum CaptureReason implements Word {

	/** Its source was published, or published with another address. */
	PUBLISHED("published"),
	/** Somebody asked for it. */
	ASKED("asked"),
	/** It was looked at again, and says something else. */
	LOOKED_AT("looked-at");

	private final String word;

	CaptureReason(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	static CaptureReason of(String word) {
		return Arrays.stream(values()).filter((reason) -> reason.word.equals(word)).findFirst().orElseThrow();
	}

}
