package org.crossclaim.housekeeping.web;

import org.crossclaim.housekeeping.Reviewed;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;

/**
 * Lays out when entries were last reviewed.
 */
@Component
class ReviewViews {

	private final Words words;

	private final Dates dates;

	ReviewViews(Words words, Dates dates) {
		this.words = words;
		this.dates = dates;
	}

	ReviewView of(Reviewed one) {
		Reviewed.Last last = one.last();
		return new ReviewView(one.slug(), this.words.label(one.statement()), one.revision(),
				(last != null) ? this.dates.minute(last.at()) : null, (last != null) ? last.editor() : null,
				(last != null) ? one.revision() - last.revision() : 0);
	}

}
