package org.crossclaim.editorial.proposal;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Person;

import org.springframework.stereotype.Component;

/**
 * Whoever is signed in, or lent a program a token, as the author of what is proposed or
 * decided.
 */
@Component
public class CurrentAuthor {

	private final CurrentAccount accounts;

	CurrentAuthor(CurrentAccount accounts) {
		this.accounts = accounts;
	}

	/**
	 * Whoever sent the present request. An editor may publish; a program that acts for
	 * one only where its token says so, too.
	 * @return the author
	 */
	public Author get() {
		Person person = this.accounts.require();
		return new Author(person.id(), person.name(), this.accounts.publishes(person));
	}

}
