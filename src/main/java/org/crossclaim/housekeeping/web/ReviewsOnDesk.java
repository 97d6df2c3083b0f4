package org.crossclaim.housekeeping.web;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.account.page.DeskQueue;
import org.crossclaim.housekeeping.EntryReviews;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The entries that no editor has looked through yet.
 */
@Component
@Order(5)
class ReviewsOnDesk implements DeskQueue {

	private final EntryReviews reviews;

	ReviewsOnDesk(EntryReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public Optional<Waiting> of(Person person) {
		return person.may(Role.EDITOR)
				? Optional.of(new Waiting("reviews.title", "/editing/reviews", this.reviews.never()))
				: Optional.empty();
	}

}
