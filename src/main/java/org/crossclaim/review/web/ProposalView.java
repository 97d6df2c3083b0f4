package org.crossclaim.review.web;

import java.util.List;

import org.crossclaim.history.difference.Changed;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on its page.
 *
 * @param row what lists show of it
 * @param subjects what it would change, or changed
 * @param standing the standing that it moves; absent where it is not asked for
 * @param decidedBy who decided
 * @param decided when
 * @param outcome what was said of the decision
 * @param amended whether a reviewer amended it
 * @param amendedBy who amended it while it waited
 * @param replacement the number of the proposal that replaced it
 * @param may what whoever looks may do
 */
record ProposalView(Row row, List<Subject> subjects, @Nullable Standing standing, @Nullable String decidedBy,
		@Nullable Moment decided, @Nullable String outcome, boolean amended, @Nullable String amendedBy,
		@Nullable Long replacement, May may) {

	/**
	 * Whether it cannot be published over what was changed since.
	 * @return whether something was
	 */
	public boolean isStale() {
		return this.subjects.stream().anyMatch((subject) -> subject.since() != null);
	}

	/**
	 * A proposal in a list.
	 *
	 * @param number its number
	 * @param state what became of it, for message keys
	 * @param author who made it
	 * @param reason why
	 * @param made when
	 * @param things what it would change
	 * @param action what it would do, where it is no dossier
	 * @param from the slug of what would go by another
	 * @param to that other slug
	 * @param held what keeps an editor from publishing it yet, in words
	 */
	record Row(long number, String state, String author, String reason, Moment made, List<Thing> things,
			@Nullable String action, @Nullable String from, @Nullable String to, List<String> held) {
	}

	/**
	 * Something that it would change.
	 *
	 * @param kind of which kind, for message keys
	 * @param slug its slug
	 */
	record Thing(String kind, String slug) {
	}

	/**
	 * Something that it would change, and how.
	 *
	 * @param thing the thing
	 * @param href its page, where it is on record
	 * @param amend the address of the form in which a reviewer amends it
	 * @param base the revision that it was made from
	 * @param proposed what would be otherwise as proposed; all of it where it is new
	 * @param amended what a reviewer changed in the proposal
	 * @param since what was changed on record since it was made
	 * @param checks what came of looking for what it quotes, as long as it waits
	 */
	record Subject(Thing thing, @Nullable String href, String amend, @Nullable Integer base, List<Changed> proposed,
			List<Changed> amended, @Nullable Since since, List<Check> checks) {
	}

	/**
	 * What came of looking for a quote in the latest copy of its source.
	 *
	 * @param source slug of the source
	 * @param quote the quote
	 * @param verdict in one word of the API
	 * @param words in a sentence
	 */
	record Check(String source, String quote, String verdict, String words) {
	}

	/**
	 * What was changed since a proposal was made.
	 *
	 * @param revision the revision that is on record now
	 * @param changes what it says otherwise than the one that the proposal was made from
	 */
	record Since(int revision, List<Changed> changes) {
	}

	/**
	 * The standing that a proposal moves.
	 *
	 * @param words that it does, that it does not, or why nobody knows
	 * @param moves the entries whose standing moves
	 * @param faults the rules that it breaks by now
	 * @param more whether there are others
	 */
	record Standing(String words, List<Move> moves, List<String> faults, boolean more) {
	}

	/**
	 * An entry whose standing moves.
	 *
	 * @param kind what it is, in words
	 * @param statement what is said
	 * @param slug its slug
	 * @param added whether it is not on record before
	 * @param removed whether it is not on record after
	 * @param before its standing before, in sentences
	 * @param after its standing after
	 */
	record Move(String kind, Label statement, String slug, boolean added, boolean removed, List<String> before,
			List<String> after) {
	}

	/** What whoever looks may do. */
	enum May {

		/** Nothing but look. */
		LOOK,
		/** Decline, and not publish: it is their own, and four eyes are asked for. */
		DECLINE,
		/** Decide. */
		DECIDE

	}

}
