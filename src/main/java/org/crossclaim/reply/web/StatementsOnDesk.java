package org.crossclaim.reply.web;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.account.page.DeskQueue;
import org.crossclaim.reply.Statements;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The statements that wait for editors.
 */
@Component
@Order(3)
class StatementsOnDesk implements DeskQueue {

	private final Statements statements;

	StatementsOnDesk(Statements statements) {
		this.statements = statements;
	}

	@Override
	public Optional<Waiting> of(Person person) {
		return person.may(Role.EDITOR)
				? Optional.of(new Waiting("statements.title", "/editing/statements", this.statements.count()))
				: Optional.empty();
	}

}
