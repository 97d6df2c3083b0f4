package org.crossclaim.capture.text;

import org.jspecify.annotations.Nullable;

/**
 * The text of what a server sent.
 *
 * @param text the text in the order of reading, a line for each paragraph, heading or
 * cell; absent where there is none
 * @param title its title
 * @param charset in which charset it was; absent where it was in none
 * @param why why there is no text; absent where there is one
 */
public record ExtractedText(@Nullable String text, @Nullable String title, @Nullable String charset,
		@Nullable NoText why) {

	static ExtractedText of(String text, @Nullable String title, @Nullable String charset) {
		// No text of a database holds this one.
		String clean = text.replace("\0", "").strip();
		String name = (title != null) ? title.replace("\0", "").strip() : "";
		return clean.isEmpty() ? new ExtractedText(null, name.isEmpty() ? null : name, charset, NoText.EMPTY)
				: new ExtractedText(clean, name.isEmpty() ? null : name, charset, null);
	}

	static ExtractedText none(NoText why) {
		return new ExtractedText(null, null, null, why);
	}

}
