package org.crossclaim.housekeeping.web;

import java.util.Optional;

import org.crossclaim.editing.Beside;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.housekeeping.EntryReviews;
import org.crossclaim.page.Section;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows editors beside the form of an entry when it was last reviewed, and lets them mark
 * it.
 */
@Component
class ReviewBeside implements Beside {

	private final EntryReviews reviews;

	private final ReviewViews views;

	ReviewBeside(EntryReviews reviews, ReviewViews views) {
		this.reviews = reviews;
		this.views = views;
	}

	@Override
	public Optional<Section> of(String list, @Nullable String slug, @Nullable String occasion, Author reader) {
		if (!list.equals("entries") || slug == null || !reader.publishes()) {
			return Optional.empty();
		}
		return this.reviews.find(slug).map((one) -> new Section("housekeeping/reviewed", this.views.of(one)));
	}

}
