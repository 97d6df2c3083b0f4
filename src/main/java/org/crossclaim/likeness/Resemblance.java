package org.crossclaim.likeness;

import org.crossclaim.shared.Word;

/**
 * Why two things are perhaps the same, the strongest first.
 */
public enum Resemblance implements Word {

	/** Two sources have one web address. */
	ADDRESS("address"),
	/** Two actors are one item of Wikidata. */
	ITEM("item"),
	/** Two actors have names that are alike. */
	NAME("name"),
	/** Two sources have titles that are alike. */
	TITLE("title"),
	/** Two entries of a dispute have statements that are alike. */
	STATEMENT("statement"),
	/** Two sources were published by the same on the same day. */
	PUBLISHER_AND_DAY("publisher-and-day"),
	/** Two entries of a dispute have a speaker and a day in common. */
	SPEAKER_AND_DAY("speaker-and-day");

	private final String word;

	Resemblance(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
