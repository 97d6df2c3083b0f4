package org.crossclaim.editing.web;

import java.util.List;
import java.util.Map;

import org.crossclaim.page.Label;
import org.crossclaim.page.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a page has in common with a dispute, and what in it is new.
 *
 * @param dispute the dispute
 * @param entries with how many of its entries the page was compared
 * @param actors the actors whom it names
 * @param known what of the record stands in it
 * @param fresh what it puts in quotation marks and no entry quotes, each with the fields
 * of a form for a new entry
 * @param others numbers and days in it that no entry has
 */
public record Compared(Label dispute, int entries, List<Named> actors, List<Known> known, List<Fresh> fresh,
		List<Excerpt> others) {

	/**
	 * Something on record that stands in it.
	 *
	 * @param what what it is, in words
	 * @param entry the slug of the entry that has it
	 * @param statement the statement of that
	 * @param excerpt where it stands; absent for days
	 * @param relayed the source that the page may relay, where a quote stands in it
	 * @param fields of the form that files it so
	 */
	public record Known(String what, String entry, Label statement, @Nullable Excerpt excerpt, @Nullable String relayed,
			Map<String, String> fields) {
	}

	/**
	 * Something quoted in it that is new.
	 *
	 * @param excerpt where it stands
	 * @param fields of the form of a new entry
	 */
	public record Fresh(Excerpt excerpt, Map<String, String> fields) {
	}

	/**
	 * A stretch of the page.
	 *
	 * @param before a few words before it
	 * @param text its words
	 * @param after a few words after it
	 */
	public record Excerpt(String before, String text, String after) {
	}

}
