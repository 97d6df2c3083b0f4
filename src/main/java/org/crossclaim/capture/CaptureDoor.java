package org.crossclaim.capture;

import java.util.Arrays;

import org.crossclaim.shared.Word;

/**
 * How a capture came here.
 */
public enum CaptureDoor implements Word {

	/** Its address was asked for it. */
	FETCHED("fetched"),
	/** Somebody brought it as a file. */
	BROUGHT("brought");

	private final String word;

	CaptureDoor(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	static CaptureDoor of(String word) {
		return Arrays.stream(values()).filter((door) -> door.word.equals(word)).findFirst().orElseThrow();
	}

}
