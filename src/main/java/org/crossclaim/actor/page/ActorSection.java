package org.crossclaim.actor.page;

import java.util.Optional;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.page.Section;

/**
 * What a module that knows more adds to the page of an actor. The sections stand in the
 * order of their beans.
 */
public interface ActorSection {

	/**
	 * Makes its section.
	 * @param actor what is said of the actor
	 * @return the section, or empty where it has nothing to add
	 */
	Optional<Section> of(ActorDocument actor);

}
