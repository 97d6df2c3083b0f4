package org.crossclaim.capture.web;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.account.page.DeskQueue;
import org.crossclaim.capture.queue.CaptureRequest.State;
import org.crossclaim.capture.queue.CaptureRequests;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The captures that failed.
 */
@Component
@Order(7)
class FailuresOnDesk implements DeskQueue {

	private final CaptureRequests requests;

	FailuresOnDesk(CaptureRequests requests) {
		this.requests = requests;
	}

	@Override
	public Optional<Waiting> of(Person person) {
		return person.may(Role.ADMINISTRATOR) ? Optional.of(new Waiting("queue.failures", "/editing/captures",
				this.requests.counts().getOrDefault(State.FAILED, 0L))) : Optional.empty();
	}

}
