package org.crossclaim.housekeeping;

import java.util.List;
import java.util.UUID;

import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.ThingMoved;
import org.crossclaim.editorial.proposal.ProposalContent.Checked;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.entry.EntryPublishing;
import org.crossclaim.source.Sources;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries a merge out.
 */
@Component
class Merger {

	private final Publishing publishing;

	private final Rewriting rewriting;

	private final Naming naming;

	private final Actors actors;

	private final Sources sources;

	private final EntryPublishing entries;

	private final ApplicationEventPublisher events;

	Merger(Publishing publishing, Rewriting rewriting, Naming naming, Actors actors, Sources sources,
			EntryPublishing entries, ApplicationEventPublisher events) {
		this.publishing = publishing;
		this.rewriting = rewriting;
		this.naming = naming;
		this.actors = actors;
		this.sources = sources;
		this.entries = entries;
		this.events = events;
	}

	/** A merge that keeps the rules; what it is held for is asked before it is done. */
	Checked of(Merging.Plan plan, Runnable held) {
		return new Planned(plan, held);
	}

	private void merge(Change change, Merging.Plan plan) {
		UUID gone = plan.gone().subject();
		UUID kept = plan.kept().subject();
		this.rewriting.publish(change, kept, plan.all(), List.of(plan.gone()),
				() -> this.naming.merge(change, gone, kept));
		this.events
			.publishEvent(new ThingMoved(plan.target().kind(), gone, plan.target().from(), kept, plan.target().to()));
		if (plan.target().kind() == SubjectKind.ACTOR) {
			this.entries.forgetActor(gone);
			this.actors.remove(gone);
		}
		else {
			this.sources.remove(gone);
		}
	}

	/** A merge that can be done. */
	private final class Planned implements Checked {

		private final Merging.Plan plan;

		private final Runnable held;

		private Planned(Merging.Plan plan, Runnable held) {
			this.plan = plan;
			this.held = held;
		}

		@Override
		public List<ProposalSubject> subjects() {
			return List.of(subject(this.plan.gone()), subject(this.plan.kept()));
		}

		private ProposalSubject subject(Rewriting.Rewritten one) {
			return new ProposalSubject(one.kind(), one.slug(), one.number());
		}

		@Override
		public long publish(Door door, String author, String reason) {
			this.held.run();
			Change change = Merger.this.publishing.open(door, author, reason, ChangeClass.MERGE);
			merge(change, this.plan);
			return change.number();
		}

	}

}
