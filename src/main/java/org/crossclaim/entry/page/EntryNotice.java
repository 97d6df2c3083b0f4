package org.crossclaim.entry.page;

import java.util.Optional;

import org.crossclaim.page.Section;

/**
 * What a module that knows more says above an entry, because whoever opened the page so
 * is to read it first. The notices stand in the order of their beans.
 */
public interface EntryNotice {

	/**
	 * Makes its notice.
	 * @param entry the entry
	 * @return the notice, or empty where it has nothing to say
	 */
	Optional<Section> of(EntryFound entry);

}
