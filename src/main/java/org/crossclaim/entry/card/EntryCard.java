package org.crossclaim.entry.card;

import java.util.List;

import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Named;
import org.jspecify.annotations.Nullable;

/**
 * One entry among others on a page.
 *
 * @param slug its slug
 * @param tone the class of its kind, for the style sheet
 * @param kind its kind and, for a counterclaim, in which ways it answers, in words
 * @param statement what is said, beginning with who says it
 * @param when its date on the axis of the page, if it has one
 * @param support on whose word it rests, in words
 * @param speakers who says it or did it
 * @param accused whom it is against
 * @param targets what it answers, or revises
 * @param figures the numbers claimed
 * @param foot what else the record shows, in short sentences
 */
public record EntryCard(String slug, String tone, String kind, Label statement, @Nullable Moment when, String support,
		List<Named> speakers, List<Named> accused, List<Target> targets, List<Number> figures, List<String> foot) {

	/**
	 * An entry that another one is set against.
	 *
	 * @param slug its slug
	 * @param words it in a few words, for example "Anthropic’s allegation of 23 February"
	 * @param relation how the entry of the card stands to it
	 */
	public record Target(String slug, String words, Relation relation) {
	}

	/**
	 * How an entry stands to another one.
	 */
	public enum Relation {

		/** It answers it. */
		ANSWERS,

		/** It was said before it, and so is no reply. */
		BEFORE,

		/** It revises what its own side said there. */
		REVISES

	}

	/**
	 * A number claimed.
	 *
	 * @param value the number with its comparator
	 * @param label what it measures, saying who calls it that
	 */
	public record Number(String value, Label label) {
	}

}
