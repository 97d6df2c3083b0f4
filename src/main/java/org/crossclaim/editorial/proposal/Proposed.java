package org.crossclaim.editorial.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as pages and the API get it.
 *
 * @param number its number, from 1
 * @param state what became of it
 * @param door through which door it came
 * @param account the account of its author, who may have none
 * @param author the name of its author
 * @param reason why it was made
 * @param dossier what was proposed, a dossier as JSON
 * @param amended what was published in its place, or would be, where a reviewer amended
 * it
 * @param subjects what it would change, or changed
 * @param made when it was made
 * @param decided when it was decided on
 * @param decidedBy the name of whoever decided
 * @param outcome what was said of the decision
 * @param change the number of the change that published it
 * @param action what it would do, where it is no dossier
 * @param amendedBy who amended it while it waited
 */
public record Proposed(long number, ProposalState state, Door door, @Nullable UUID account, String author,
		String reason, String dossier, @Nullable String amended, List<ProposalSubject> subjects, Instant made,
		@Nullable Instant decided, @Nullable String decidedBy, @Nullable String outcome, @Nullable Long change,
		@Nullable ProposalAction action, @Nullable String amendedBy) {

	/**
	 * What is to be published, or was: as proposed, or as the reviewer amended it.
	 * @return a dossier as JSON
	 */
	public String published() {
		return (this.amended != null) ? this.amended : this.dossier;
	}

	/**
	 * The revision from which it would change a thing.
	 * @param kind of which kind the thing is
	 * @param slug its slug
	 * @return the number of the revision; absent where the thing is new to it
	 */
	public @Nullable Integer base(SubjectKind kind, String slug) {
		return this.subjects.stream()
			.filter((one) -> one.kind() == kind && one.slug().equals(slug))
			.findFirst()
			.map(ProposalSubject::base)
			.orElse(null);
	}

}
