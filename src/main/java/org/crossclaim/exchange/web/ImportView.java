package org.crossclaim.exchange.web;

import java.util.List;

import org.crossclaim.history.difference.Changed;
import org.crossclaim.page.Label;

/**
 * What a dossier would change, as its author looks at it.
 *
 * @param counts how many things of each kind it says something of
 * @param changed what it says otherwise than the record
 * @param added what is new
 * @param held what keeps it from being published, in words
 * @param lost what was changed in the record since it was last imported, in words
 * @param more how many more things it changes or adds than are shown
 * @param seen tells this look from others
 */
record ImportView(List<Counted> counts, List<Thing> changed, List<Thing> added, List<String> held, List<String> lost,
		int more, String seen) {

	/**
	 * Whether there is anything to send.
	 * @return whether it differs from the record
	 */
	public boolean isToSend() {
		return !this.changed.isEmpty() || !this.added.isEmpty();
	}

	/**
	 * The things of one kind.
	 *
	 * @param kind the word of the kind, for message keys
	 * @param added how many are new
	 * @param changed how many differ
	 * @param same how many are on record in the same words
	 */
	record Counted(String kind, int added, int changed, int same) {
	}

	/**
	 * One thing.
	 *
	 * @param kind the word of the kind, for message keys
	 * @param slug its slug
	 * @param href its page, where it is on record
	 * @param name what it is called
	 * @param differences what it would say otherwise; empty where it is new
	 */
	record Thing(String kind, String slug, String href, Label name, List<Changed> differences) {
	}

	/**
	 * One fault.
	 *
	 * @param line the line, from 1; 0 where no line is at fault
	 * @param column the column, from 1
	 * @param path the path within the dossier
	 * @param words what is wrong
	 * @param before what stands on the line before the place, cut where it is long
	 * @param at what stands there
	 */
	record Wrong(int line, int column, String path, String words, String before, String at) {
	}

}
