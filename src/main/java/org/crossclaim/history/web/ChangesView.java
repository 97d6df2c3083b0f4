package org.crossclaim.history.web;

import java.util.List;
import java.util.UUID;

import org.crossclaim.history.difference.Changed;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Changes, newest first.
 *
 * @param title the page's title
 * @param text what it shows
 * @param path the path of its form
 * @param feed the address of the same as a feed
 * @param about what it is about, where it is about one thing
 * @param classes the classes that can be asked for
 * @param rows the changes
 * @param first the first page, on all others
 * @param next the next page, if there is one
 */
record ChangesView(String title, String text, String path, String feed, @Nullable About about, List<Option> classes,
		List<Row> rows, @Nullable String first, @Nullable String next) {

	/**
	 * The thing that a page is about.
	 *
	 * @param href its address
	 * @param name its name
	 */
	record About(String href, Label name) {
	}

	/**
	 * A class to choose.
	 *
	 * @param value as addresses carry it
	 * @param name in words
	 * @param chosen whether it is chosen
	 */
	record Option(String value, String name, boolean chosen) {
	}

	/**
	 * One change of one thing.
	 *
	 * @param kind what it is, in words
	 * @param name its name or, of an entry, its statement
	 * @param href its address
	 * @param standing on whose word an entry rested then
	 * @param when when
	 * @param classes of which classes the change is, in words
	 * @param by who published it and through which door
	 * @param reason why
	 * @param compare the address of the difference, where something was said before
	 * @param number the number of its revision
	 * @param differences what differs, on pages that show it
	 * @param restore the address of the form in which it is said again; absent where it
	 * is said now
	 * @param thing the identity of what was changed, which stays whatever it is called
	 */
	record Row(String kind, Label name, String href, @Nullable String standing, Moment when, List<String> classes,
			String by, String reason, @Nullable String compare, int number, List<Changed> differences,
			@Nullable String restore, UUID thing) {
	}

}
