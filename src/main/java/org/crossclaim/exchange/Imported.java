package org.crossclaim.exchange;

import java.util.Map;

import org.crossclaim.editorial.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param counts for each kind, how many things were new, changed and the same
 * @param lines how many entries' lines were renewed
 * @param change the number of the change; absent where nothing was to be changed
 */
public record Imported(Map<SubjectKind, Count> counts, int lines, @Nullable Long change) {

	/**
	 * How many things of a kind.
	 *
	 * @param added were not on record
	 * @param changed differ from the record
	 * @param same say what the record says
	 */
	public record Count(int added, int changed, int same) {
	}

}
