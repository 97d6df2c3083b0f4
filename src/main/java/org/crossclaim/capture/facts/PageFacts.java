package org.crossclaim.capture.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, as far as it is clean.
 *
 * @param address its address, canonical, after all redirects
 * @param title its title
 * @param publisher who publishes it
 * @param authors who wrote it
 * @param published on which day it was published, EDTF, at the place that its own offset
 * names
 * @param language its language, BCP 47
 * @param unused what it says that could not be used
 * @param text the text on it; absent where there is none
 */
public record PageFacts(String address, @Nullable String title, @Nullable String publisher, List<String> authors,
		@Nullable String published, @Nullable String language, List<Unused> unused, @Nullable String text) {

	/**
	 * Something that could not be used.
	 *
	 * @param field of which field
	 * @param text what the page says
	 */
	public record Unused(String field, String text) {
	}

}
