package org.crossclaim.housekeeping;

import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.Revisions;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.ThingMoved;
import org.crossclaim.editorial.proposal.ActionContent;
import org.crossclaim.editorial.proposal.ProposalAction;
import org.crossclaim.editorial.proposal.ProposalContent.Checked;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.housekeeping.Rewriting.Rewritten;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SentTexts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets a thing go by another slug.
 */
@Component
class Renaming implements ActionContent {

	private final Slugs slugs;

	private final Naming naming;

	private final Revisions revisions;

	private final Publishing publishing;

	private final Rewriting rewriting;

	private final ApplicationEventPublisher events;

	private final SentTexts sent;

	Renaming(Slugs slugs, Naming naming, Revisions revisions, Publishing publishing, Rewriting rewriting,
			ApplicationEventPublisher events, SentTexts sent) {
		this.sent = sent;
		this.events = events;
		this.slugs = slugs;
		this.naming = naming;
		this.revisions = revisions;
		this.publishing = publishing;
		this.rewriting = rewriting;
	}

	@Override
	public ProposalAction action() {
		return ProposalAction.RENAME;
	}

	@Override
	public Checked check(String details) {
		Target target = Documents.read(details, Target.class);
		UUID thing = this.slugs.subject(target.kind(), target.from())
			.filter((one) -> this.naming.isUsed(target.kind(), target.from()))
			.orElseThrow(() -> new NotOnRecord(target.kind().word(), target.from()));
		if (target.from().equals(target.to())) {
			throw new Refusal(List.of(Fault.at("to", "housekeeping.same-slug")));
		}
		if (target.kind() == SubjectKind.SOURCE && this.sent.of(List.of(target.from())).containsKey(target.from())) {
			throw new Refusal(List.of(Fault.at("to", "rule.sent-keeps-its-slug", target.from())));
		}
		try {
			new Slug(target.to());
		}
		catch (Refusal malformed) {
			throw new Refusal(malformed.faults().stream().map((fault) -> fault.within("to")).toList());
		}
		this.slugs.subject(target.kind(), target.to()).filter((other) -> !other.equals(thing)).ifPresent((other) -> {
			throw new Refusal(List.of(Fault.at("to", "housekeeping.slug-taken", target.to())));
		});
		return new Renamed(target, thing, List
			.of(new ProposalSubject(target.kind(), target.from(), this.revisions.latest(List.of(thing)).get(thing))));
	}

	/**
	 * What is to go by which slug.
	 *
	 * @param kind of which kind it is
	 * @param from the slug that it goes by
	 * @param to the slug to come
	 */
	record Target(SubjectKind kind, String from, String to) {
	}

	/** A thing that can go by that slug. */
	private final class Renamed implements Checked {

		private final Target target;

		private final UUID thing;

		private final List<ProposalSubject> subjects;

		private Renamed(Target target, UUID thing, List<ProposalSubject> subjects) {
			this.target = target;
			this.thing = thing;
			this.subjects = subjects;
		}

		@Override
		public List<ProposalSubject> subjects() {
			return this.subjects;
		}

		@Override
		public long publish(Door door, String author, String reason) {
			Change change = Renaming.this.publishing.open(door, author, reason, ChangeClass.RENAME);
			List<Rewritten> all = Renaming.this.rewriting.naming(this.target.kind(), this.target.from(),
					this.target.to());
			Renaming.this.rewriting.publish(change, this.thing, all, List.of(),
					() -> Renaming.this.naming.rename(this.target.kind(), this.thing, this.target.to()));
			Renaming.this.events.publishEvent(
					new ThingMoved(this.target.kind(), this.thing, this.target.from(), this.thing, this.target.to()));
			return change.number();
		}

	}

}
