package org.crossclaim.review.web;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.account.page.DeskQueue;
import org.crossclaim.editorial.proposal.Reviews;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The proposals that wait for editors; to a contributor, their own.
 */
@Component
@Order(1)
class ProposalsOnDesk implements DeskQueue {

	private final Reviews reviews;

	ProposalsOnDesk(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public Optional<Waiting> of(Person person) {
		long count = person.may(Role.EDITOR) ? this.reviews.count() : this.reviews.count(person.id());
		return Optional.of(new Waiting("proposals.title", "/editing/proposals", count));
	}

}
