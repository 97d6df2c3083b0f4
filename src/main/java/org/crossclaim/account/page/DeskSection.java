package org.crossclaim.account.page;

import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.page.Section;

/**
 * What a module that knows more adds to the page where those who edit begin. The sections
 * stand in the order of their beans.
 */
public interface DeskSection {

	/**
	 * Makes its section.
	 * @param person who is signed in
	 * @return the section, or empty where it has nothing to add
	 */
	Optional<Section> of(Person person);

}
