package org.crossclaim.editorial.web;

import java.util.List;

import org.crossclaim.editorial.proposal.Difference;
import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on its page.
 *
 * @param number its number
 * @param state what became of it, for the style sheet
 * @param author who made it
 * @param reason why
 * @param made when
 * @param subjects what it would change, or changed
 * @param decidedBy who decided
 * @param decided when
 * @param outcome what was said of the decision
 * @param amended whether something else was published in its place
 * @param decidable whether whoever looks may decide on it
 */
record ProposalView(long number, String state, String author, String reason, Moment made, List<Subject> subjects,
		@Nullable String decidedBy, @Nullable Moment decided, @Nullable String outcome, boolean amended,
		boolean decidable) {

	/**
	 * Something that it would change.
	 *
	 * @param kind of which kind, for message keys
	 * @param slug its slug
	 * @param href its page, where it is on record
	 * @param base the revision that it was made from
	 * @param differences what would be otherwise
	 */
	record Subject(String kind, String slug, @Nullable String href, @Nullable Integer base,
			List<Difference> differences) {
	}

}
