package org.crossclaim.editorial.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.crossclaim.editorial.DeferredRules;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.proposal.ProposalContent.Checked;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change to the record by people, whatever door it came through: proposed,
 * reviewed, published or declined. Nothing of it is ever lost.
 */
@Service
@Transactional
public class Proposals {

	private final EntityManager entities;

	private final Publishing publishing;

	private final ProposalContents content;

	private final EditorialSettings settings;

	private final DeferredRules rules;

	private final Clock clock;

	Proposals(EntityManager entities, Publishing publishing, ProposalContents content, EditorialSettings settings,
			DeferredRules rules, Clock clock) {
		this.rules = rules;
		this.entities = entities;
		this.publishing = publishing;
		this.content = content;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Makes a proposal. One whose author may publish is published at once, unless the
	 * settings ask for a second pair of eyes.
	 * @param author whose it is
	 * @param door through which door it comes
	 * @param reason why
	 * @param dossier what is proposed, a dossier as JSON
	 * @param bases for what the author saw in an older revision than is on record now:
	 * that revision; empty where nobody tells
	 * @return the proposal, waiting or published
	 * @throws Refusal with every fault at its path, where it changes nothing, or where it
	 * would be published over a revision that its author did not see
	 */
	public Proposed propose(Author author, Door door, String reason, String dossier, List<ProposalSubject> bases) {
		return propose(author, door, reason, null, dossier, bases);
	}

	/**
	 * Proposes to do something to things. It is published as a dossier is.
	 * @param author whose it is
	 * @param reason why
	 * @param action what to do
	 * @param details to what, JSON
	 * @return the proposal, waiting or published
	 * @throws Refusal where it cannot be done
	 */
	public Proposed act(Author author, String reason, ProposalAction action, String details) {
		return propose(author, Door.FORM, reason, action, details, List.of());
	}

	private Proposed propose(Author author, Door door, String reason, @Nullable ProposalAction action, String dossier,
			List<ProposalSubject> bases) {
		if (reason.isBlank()) {
			throw new Refusal(List.of(Fault.at("reason", "proposal.without-a-reason")));
		}
		this.publishing.lock();
		Checked checked = this.content.check(action, dossier);
		List<ProposalSubject> subjects = Freshness.seen(checked.subjects(), bases);
		if (subjects.isEmpty()) {
			throw new Refusal("proposal.changes-nothing");
		}
		Proposal proposal = new Proposal(next(), door, author, reason.strip(), action, dossier, subjects, now());
		this.entities.persist(proposal);
		this.entities.flush();
		if (author.publishes() && !this.settings.fourEyes()) {
			return publish(proposal, checked, author, null, null, List.of());
		}
		return proposal.view();
	}

	/**
	 * Publishes a proposal, as it is or as amended.
	 * @param number its number
	 * @param reviewer who decides
	 * @param amended what to publish in its place, a dossier as JSON
	 * @param words what the reviewer says of it
	 * @return the proposal, published
	 * @throws Refusal where it is decided already, the reviewer may not, what it changes
	 * was changed since it was made, or it breaks a rule by now
	 */
	public Proposed publish(long number, Author reviewer, @Nullable String amended, @Nullable String words) {
		return publish(number, reviewer, amended, words, List.of());
	}

	/**
	 * Publishes a proposal as {@link #publish(long, Author, String, String)} does, by a
	 * reviewer who saw what others changed since.
	 * @param number its number
	 * @param reviewer who decides
	 * @param amended what to publish in its place, a dossier as JSON
	 * @param words what the reviewer says of it
	 * @param seen for what the reviewer merged: the revision that they saw
	 * @return the proposal, published
	 */
	public Proposed publish(long number, Author reviewer, @Nullable String amended, @Nullable String words,
			List<ProposalSubject> seen) {
		this.publishing.lock();
		Proposal proposal = get(number);
		proposal.mayBeDecidedBy(reviewer, this.settings.fourEyes());
		return publish(proposal, this.content.check(proposal.action(), proposal.toPublish(amended)), reviewer, amended,
				words, seen);
	}

	/**
	 * Declines a proposal.
	 * @param number its number
	 * @param reviewer who decides
	 * @param why the reason, which its author sees for ever
	 * @return the proposal, declined
	 * @throws Refusal where it is decided already, the reviewer may not, or no reason is
	 * given
	 */
	public Proposed decline(long number, Author reviewer, String why) {
		this.publishing.lock();
		Proposal proposal = get(number);
		proposal.mayBeDecidedBy(reviewer, false);
		proposal.decline(reviewer, why, now());
		return proposal.view();
	}

	/**
	 * Replaces a waiting proposal by a new one of its author.
	 * @param number the number of the old one
	 * @param author its author
	 * @param reason why
	 * @param dossier what is proposed now
	 * @return the new proposal
	 * @throws Refusal where the old one is decided already or another's, or as for a new
	 * one
	 */
	public Proposed replace(long number, Author author, String reason, String dossier) {
		this.publishing.lock();
		Proposed made = propose(author, get(number).door(), reason, dossier, List.of());
		// Where the new one is published, publishing lets go of the old one: it is read
		// anew.
		get(number).supersede(author, get(made.number()), now());
		return made;
	}

	/**
	 * One proposal.
	 * @param number its number
	 * @return it
	 * @throws NotOnRecord if there is none
	 */
	@Transactional(readOnly = true)
	public Proposed find(long number) {
		return get(number).view();
	}

	/**
	 * The proposals that wait, the oldest first.
	 * @param after the number after which to begin, 0 for the first
	 * @param limit how many at the most
	 * @return them
	 */
	@Transactional(readOnly = true)
	public List<Proposed> waiting(long after, int limit) {
		return views(this.entities
			.createQuery("from Proposal where state = :state and number > :after order by number", Proposal.class)
			.setParameter("state", ProposalState.WAITING)
			.setParameter("after", after), limit);
	}

	/**
	 * What one author proposed, the newest first.
	 * @param author the author; of one without an account nothing is known
	 * @param before the number before which to begin
	 * @param limit how many at the most
	 * @return them
	 */
	@Transactional(readOnly = true)
	public List<Proposed> by(Author author, long before, int limit) {
		return views(this.entities
			.createQuery("from Proposal where account = :account and number < :before order by number desc",
					Proposal.class)
			.setParameter("account", author.account())
			.setParameter("before", before), limit);
	}

	private static List<Proposed> views(TypedQuery<Proposal> query, int limit) {
		return query.setMaxResults(limit).getResultList().stream().map(Proposal::view).toList();
	}

	private Proposed publish(Proposal proposal, Checked checked, Author reviewer, @Nullable String amended,
			@Nullable String words, List<ProposalSubject> seen) {
		Freshness.refuse(Freshness.seen(proposal.subjects(), seen), checked.subjects(),
				amended == null && !proposal.isAmended());
		long change = checked.publish(proposal.door(), proposal.author(), proposal.reason());
		this.rules.check();
		// Publishing lets go of all entities, this one too.
		Proposal live = get(proposal.number());
		live.publish(reviewer, amended, words, change, now());
		return live.view();
	}

	private Proposal get(long number) {
		return this.entities.createQuery("from Proposal where number = :number", Proposal.class)
			.setParameter("number", number)
			.getResultStream()
			.findFirst()
			.orElseThrow(() -> new NotOnRecord("proposal", String.valueOf(number)));
	}

	private long next() {
		return this.entities.createQuery("select coalesce(max(number), 0) + 1 from Proposal", Long.class)
			.getSingleResult();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
