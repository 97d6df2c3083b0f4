package org.crossclaim.capture.web;

import java.util.List;

import org.crossclaim.page.Moment;
import org.crossclaim.source.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The page of a captured copy.
 *
 * @param id the capture
 * @param source the source whose copy it is
 * @param title what the page is called
 * @param description what it is
 * @param taken when it was taken
 * @param how how it came here, in words
 * @param asked the address that was asked, where it is another than the one that answered
 * @param address the address that answered
 * @param status what was answered, in words
 * @param type of which type its content is
 * @param size how large it is, in words
 * @param sha256 the hash of its content
 * @param absent why its content is not here, in words; absent where it is
 * @param whole what those get who read it whole; absent for everybody else
 * @param passages what the record quotes from the source
 * @param copies all copies of the source, newest first
 */
record CaptureView(String id, Citation source, String title, String description, Moment taken, String how,
		@Nullable String asked, @Nullable String address, @Nullable String status, String type, String size,
		String sha256, @Nullable String absent, @Nullable Whole whole, List<QuotedPassage> passages,
		List<CopyLine> copies) {

	/**
	 * A copy as a whole.
	 *
	 * @param head the status line and the header lines
	 * @param text the text in it
	 * @param lang the language of the text where it is not the page's
	 * @param frame whether the page can be shown in a frame
	 * @param kept whether it can be taken away
	 * @param fileName the name of the file in which it was brought
	 */
	record Whole(@Nullable String head, @Nullable MarkedText text, @Nullable String lang, boolean frame, boolean kept,
			@Nullable String fileName) {
	}

}
