package org.crossclaim.capture.link;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.account.page.DeskQueue;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The links that broke, and the quotes that vanished.
 */
@Component
@Order(6)
class LinksOnDesk implements DeskQueue {

	private final Links links;

	LinksOnDesk(Links links) {
		this.links = links;
	}

	@Override
	public Optional<Waiting> of(Person person) {
		return person.may(Role.EDITOR) ? Optional.of(new Waiting("link.title", "/editing/links", this.links.broken()))
				: Optional.empty();
	}

}
