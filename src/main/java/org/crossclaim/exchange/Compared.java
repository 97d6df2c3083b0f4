package org.crossclaim.exchange;

import org.crossclaim.editorial.Agreement;
import org.crossclaim.editorial.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * How a thing in a dossier relates to the record.
 *
 * @param kind of which kind it is
 * @param slug its slug
 * @param agreement whether the record says the same of it; absent where it is not on
 * record
 * @param revision the number of its latest revision; absent where it is not on record
 */
public record Compared(SubjectKind kind, String slug, @Nullable Agreement agreement, @Nullable Integer revision) {

	/**
	 * Whether the dossier would change anything of it.
	 * @return whether it is new or differs
	 */
	public boolean differs() {
		return this.agreement != Agreement.SAME;
	}

	/**
	 * Whether it was changed in the record since this content was last imported.
	 * @return whether publishing the dossier would lose that change
	 */
	public boolean changedSince() {
		return this.agreement == Agreement.CHANGED_SINCE;
	}

	/**
	 * What a dossier would do to it.
	 * @return {@code added}, {@code changed} or {@code same}
	 */
	public String change() {
		return !differs() ? "same" : (this.agreement == null) ? "added" : "changed";
	}

}
