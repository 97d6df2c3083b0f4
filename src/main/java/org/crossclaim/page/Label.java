package org.crossclaim.page;

import org.jspecify.annotations.Nullable;

/**
 * A text of the record on a page.
 *
 * @param text the text
 * @param lang its BCP 47 tag where it is not the page's language, for the {@code lang}
 * attribute
 */
public record Label(String text, @Nullable String lang) {

	@Override
	public String toString() {
		return this.text;
	}

}
