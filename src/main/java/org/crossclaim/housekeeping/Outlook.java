package org.crossclaim.housekeeping;

import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Fault;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a merge would do.
 *
 * @param count how many things would name the one that stays
 * @param moved those things, as far as they are listed
 * @param faults every rule that would be broken
 */
public record Outlook(int count, List<Moved> moved, List<Fault> faults) {

	/**
	 * Something that would name the one that stays.
	 *
	 * @param kind of which kind
	 * @param slug its slug
	 * @param document what would be said of it
	 */
	public record Moved(SubjectKind kind, String slug, ObjectNode document) {
	}

}
