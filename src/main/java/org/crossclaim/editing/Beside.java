package org.crossclaim.editing;

import java.util.Optional;

import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.page.Section;
import org.jspecify.annotations.Nullable;

/**
 * What a module that knows more shows beside a form.
 */
public interface Beside {

	/**
	 * Makes its section.
	 * @param list the list in which the thing stands, for example {@code entries}
	 * @param slug its slug, or {@code null} where it is new
	 * @param occasion what gave occasion to the form, or {@code null}
	 * @param reader whoever opened it
	 * @return the section, or empty where it has nothing to show
	 */
	Optional<Section> of(String list, @Nullable String slug, @Nullable String occasion, Author reader);

}
