package org.crossclaim.entry.page;

import java.util.Optional;

import org.crossclaim.page.Section;

/**
 * What a module that knows more adds to the page of an entry, beside its evidence. The
 * sections stand in the order of their beans.
 */
public interface EntrySection {

	/**
	 * Makes its section.
	 * @param entry the entry
	 * @return the section, or empty where it has nothing to add
	 */
	Optional<Section> of(EntryFound entry);

}
