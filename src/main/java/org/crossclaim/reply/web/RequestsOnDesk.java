package org.crossclaim.reply.web;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.account.page.DeskQueue;
import org.crossclaim.reply.Requests;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The comment that editors asked for.
 */
@Component
@Order(4)
class RequestsOnDesk implements DeskQueue {

	private final Requests requests;

	RequestsOnDesk(Requests requests) {
		this.requests = requests;
	}

	@Override
	public Optional<Waiting> of(Person person) {
		return person.may(Role.EDITOR)
				? Optional.of(new Waiting("requests.title", "/editing/requests", this.requests.count()))
				: Optional.empty();
	}

}
