package org.crossclaim.housekeeping;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.Revisions;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.editorial.proposal.ActionContent;
import org.crossclaim.editorial.proposal.ProposalAction;
import org.crossclaim.editorial.proposal.ProposalContent.Checked;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.entry.EntryPublishing;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * Takes an entry off the record, or brings it back: the same in opposite directions. Each
 * is a revision that says what the one before it said.
 */
abstract class EntryAction implements ActionContent {

	private final ProposalAction action;

	private final Means means;

	EntryAction(ProposalAction action, Means means) {
		this.action = action;
		this.means = means;
	}

	@Override
	public ProposalAction action() {
		return this.action;
	}

	@Override
	public Checked check(String details) {
		String slug = Target.read(details).entry();
		UUID entry = subject(slug);
		if (this.means.removals.of("entry", slug).isPresent()) {
			throw new NotOnRecord("entry", slug);
		}
		boolean withdrawn = this.means.withdrawals.of("entry", slug).isPresent();
		if (withdrawn && this.action == ProposalAction.WITHDRAWAL) {
			throw new Refusal("housekeeping.is-withdrawn");
		}
		if (!withdrawn && this.action == ProposalAction.RESTORATION) {
			throw new Refusal("housekeeping.is-not-withdrawn");
		}
		return new Marked(entry,
				List.of(new ProposalSubject(SubjectKind.ENTRY, slug,
						this.means.revisions.latest(List.of(entry)).get(entry))),
				(this.action == ProposalAction.WITHDRAWAL) ? ChangeClass.WITHDRAWAL : ChangeClass.RESTORATION,
				this.means);
	}

	private UUID subject(String slug) {
		return this.means.slugs.subject(SubjectKind.ENTRY, slug).orElseThrow(() -> new NotOnRecord("entry", slug));
	}

	/**
	 * To which entry it is done.
	 *
	 * @param entry its slug
	 */
	record Target(String entry) {

		static Target read(String details) {
			return Documents.read(details, Target.class);
		}

		String json() {
			return Documents.json(this);
		}

	}

	/** An entry to which it can be done. */
	private record Marked(UUID entry, List<ProposalSubject> subjects, ChangeClass done,
			Means means) implements Checked {

		@Override
		public long publish(Door door, String author, String reason) {
			if (this.done == ChangeClass.WITHDRAWAL) {
				this.means.nameless.check(Objects
					.requireNonNull(
							this.means.publications.of(List.of(this.entry), EntryDocument.class).get(this.entry))
					.document(), reason);
			}
			Change change = this.means.publishing.open(door, author, reason);
			this.means.entries.mark(change, this.entry, this.done);
			return change.number();
		}

	}

	/** With what something is done to an entry. */
	@Component
	record Means(Slugs slugs, Revisions revisions, Withdrawals withdrawals, Removals removals, Nameless nameless,
			Publications publications, Publishing publishing, EntryPublishing entries) {
	}

	/** Takes an entry off the record. */
	@Component
	static class Withdrawing extends EntryAction {

		Withdrawing(Means means) {
			super(ProposalAction.WITHDRAWAL, means);
		}

	}

	/** Brings a withdrawn entry back. */
	@Component
	static class Restoring extends EntryAction {

		Restoring(Means means) {
			super(ProposalAction.RESTORATION, means);
		}

	}

}
