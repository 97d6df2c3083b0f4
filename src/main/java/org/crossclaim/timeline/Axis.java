package org.crossclaim.timeline;

import org.crossclaim.shared.Word;

/**
 * The three axes of time along which a timeline can be laid (the model, "Dates").
 */
public enum Axis implements Word {

	/** By when the assertion was made; a development by the day it happened. */
	SAID("said", "said_sort", "said_latest", "said_earliest"),

	/** By when the thing claimed is said to have taken place. */
	HAPPENED("happened", "happened_sort", "happened_latest", "happened_earliest"),

	/** By when the entry was first published in this record. */
	RECORDED("recorded", "recorded_micros", "recorded_micros", "recorded_day");

	private final String word;

	private final String sort;

	private final String latest;

	private final String earliest;

	Axis(String word, String sort, String latest, String earliest) {
		this.word = word;
		this.sort = sort;
		this.latest = latest;
		this.earliest = earliest;
	}

	@Override
	public String word() {
		return this.word;
	}

	/** The column of the first sort key. */
	String sort() {
		return this.sort;
	}

	/** The column of the second sort key. */
	String latest() {
		return this.latest;
	}

	/** The column of the first day that an entry covers, for overlap. */
	String firstDay() {
		return this.earliest;
	}

	/** The column of the last day that an entry covers, for overlap. */
	String lastDay() {
		return (this == RECORDED) ? "recorded_day" : this.latest;
	}

}
