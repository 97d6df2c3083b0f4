package org.crossclaim.editing.web;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.editing.Editors;
import org.crossclaim.editorial.proposal.Author;

import org.springframework.stereotype.Component;

/**
 * Whoever is signed in is at work; an editor's work may be published.
 */
@Component
class SignedInEditors implements Editors {

	private final CurrentAccount accounts;

	SignedInEditors(CurrentAccount accounts) {
		this.accounts = accounts;
	}

	@Override
	public Author current() {
		Person person = this.accounts.require();
		return new Author(person.id(), person.name(), person.may(Role.EDITOR));
	}

}
