package org.crossclaim.timeline.web;

import java.util.List;

import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.page.Label;
import org.crossclaim.source.cite.Citation;
import org.crossclaim.timeline.strip.Strip;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a dispute as its page prints it.
 *
 * @param slug the dispute's slug
 * @param title its title
 * @param summary what it is about
 * @param covered how far it was searched, in words
 * @param tallies counts over the whole dispute
 * @param strip how dense it is, where anything has a date
 * @param axes the three axes as links
 * @param orders the two orders as links
 * @param filters the fields of the form
 * @param active what the view is narrowed by
 * @param all the address without filters
 * @param years the entries shown
 * @param found how many there are, in words
 * @param next the address of the next page, if there is one
 * @param first the address of the first page, on all others
 * @param background what a reader needs to know first
 * @param related other disputes
 * @param sections what other modules add
 */
record TimelineView(String slug, Label title, Label summary, @Nullable String covered, List<Tally> tallies,
		@Nullable Strip strip, List<Choice> axes, List<Choice> orders, List<TimelineFilters.Field> filters,
		List<TimelineFilters.Active> active, String all, List<Year> years, String found, @Nullable String next,
		@Nullable String first, List<Section> background, List<Related> related,
		List<org.crossclaim.page.Section> sections) {

	/**
	 * A count.
	 *
	 * @param number the number
	 * @param words what is counted
	 */
	record Tally(String number, String words) {
	}

	/**
	 * Another way to lay it.
	 *
	 * @param words in words
	 * @param href its address
	 * @param current whether it is the one shown
	 */
	record Choice(String words, String href, boolean current) {
	}

	/**
	 * The entries of one year.
	 *
	 * @param heading the year, or that they have no date
	 * @param cards the entries in order
	 */
	record Year(String heading, List<EntryCard> cards) {
	}

	/**
	 * A section of background.
	 *
	 * @param title its heading
	 * @param html its text as HTML
	 * @param lang its language where it is not the page's
	 * @param sources what it rests on
	 */
	record Section(Label title, String html, @Nullable String lang, List<Citation> sources) {
	}

	/**
	 * A related dispute.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param how how it is related
	 */
	record Related(String slug, Label title, Label how) {
	}

}
