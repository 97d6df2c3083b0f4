package org.crossclaim.editorial.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers do before they decide.
 */
@Service
@Transactional
public class Reviews {

	private final EntityManager entities;

	private final Proposals proposals;

	private final ProposalContent content;

	private final EditorialSettings settings;

	private final Publishing publishing;

	Reviews(EntityManager entities, Proposals proposals, ProposalContent content, EditorialSettings settings,
			Publishing publishing) {
		this.publishing = publishing;
		this.entities = entities;
		this.proposals = proposals;
		this.content = content;
		this.settings = settings;
	}

	/**
	 * The proposal by which its author replaced one.
	 * @param number the number of the one replaced
	 * @return the number of the new one, if there is one
	 */
	@Transactional(readOnly = true)
	public Optional<Long> replacement(long number) {
		return this.entities
			.createQuery(
					"select b.number from Proposal a join Proposal b on b.id = a.supersededBy where a.number = :number",
					Long.class)
			.setParameter("number", number)
			.getResultStream()
			.findFirst();
	}

	/**
	 * How many proposals wait.
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public long count() {
		return this.entities.createQuery("select count(*) from Proposal where state = :state", Long.class)
			.setParameter("state", ProposalState.WAITING)
			.getSingleResult();
	}

	/**
	 * How many proposals of an account wait.
	 * @param account the account
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public long count(UUID account) {
		return this.entities
			.createQuery("select count(*) from Proposal where state = :state and account = :account", Long.class)
			.setParameter("state", ProposalState.WAITING)
			.setParameter("account", account)
			.getSingleResult();
	}

	/**
	 * Whether a proposal waits for another editor than the one who looks.
	 * @param proposed the proposal
	 * @param reader who looks
	 * @return whether it is their own and the settings ask for a second pair of eyes
	 */
	public boolean needsAnother(Proposed proposed, Author reader) {
		return this.settings.fourEyes() && reader.is(proposed.account());
	}

	/**
	 * A proposal that waits, for whoever may amend it.
	 * @param number its number
	 * @param reviewer who looks
	 * @return the proposal
	 * @throws NotOnRecord if there is none, or it is not for the reviewer to amend
	 * @throws Refusal if it is decided already
	 */
	@Transactional(readOnly = true)
	public Proposed waiting(long number, Author reviewer) {
		Proposed proposed = this.proposals.find(number);
		if (!reviewer.publishes()) {
			throw new NotOnRecord("proposal", String.valueOf(number));
		}
		if (proposed.state() != ProposalState.WAITING) {
			throw new Refusal("proposal.is-decided");
		}
		return proposed;
	}

	/**
	 * What a proposal says of one thing.
	 * @param proposed the proposal
	 * @param kind of which kind the thing is
	 * @param slug its slug
	 * @return the document
	 * @throws NotOnRecord if it says nothing of it
	 */
	public ObjectNode document(Proposed proposed, SubjectKind kind, String slug) {
		return this.content.documents(proposed.published())
			.stream()
			.filter((one) -> one.kind() == kind && one.slug().equals(slug))
			.findFirst()
			.map(ProposedDocument::document)
			.orElseThrow(() -> new NotOnRecord(kind.word(), slug));
	}

	/**
	 * A proposal with something else said of one thing in it.
	 * @param proposed the proposal
	 * @param kind of which kind the thing is
	 * @param slug its slug
	 * @param document what is said of it instead
	 * @return a dossier as JSON
	 * @throws Refusal if it says nothing of that thing
	 */
	public String amended(Proposed proposed, SubjectKind kind, String slug, ObjectNode document) {
		ObjectNode dossier = JsonNodeFactory.instance.objectNode();
		boolean found = false;
		for (ProposedDocument one : this.content.documents(proposed.published())) {
			boolean same = one.kind() == kind && one.slug().equals(slug);
			found |= same;
			dossier.withArray(one.kind().list()).add(same ? document : one.document());
		}
		if (!found) {
			throw new Refusal(List.of(Fault.at("id", "proposal.says-nothing-of-it", slug)));
		}
		return Documents.json(dossier);
	}

	/**
	 * Checks what would be proposed, and proposes nothing.
	 * @param reason why it would be proposed
	 * @param dossier what would be, a dossier as JSON
	 * @return what is wrong
	 */
	@Transactional(readOnly = true)
	public List<Fault> faults(String reason, String dossier) {
		List<Fault> faults = new ArrayList<>();
		if (reason.isBlank()) {
			faults.add(Fault.at("reason", "proposal.without-a-reason"));
		}
		try {
			this.content.check(dossier);
		}
		catch (Refusal refusal) {
			faults.addAll(refusal.faults());
		}
		return faults;
	}

	/**
	 * Checks what is said of one thing of an amended proposal; what is wrong elsewhere in
	 * it may be amended afterwards.
	 * @param amended the amended proposal, a dossier as JSON
	 * @param kind of which kind the thing is
	 * @param slug its slug
	 * @throws Refusal with every fault of that thing, at its path as if it stood alone
	 */
	public void check(String amended, SubjectKind kind, String slug) {
		String place = kind.list() + "[" + place(amended, kind, slug) + "]";
		try {
			this.content.check(amended);
		}
		catch (Refusal refusal) {
			List<Fault> own = refusal.faults()
				.stream()
				.filter((fault) -> fault.path().equals(place) || fault.path().startsWith(place + "."))
				.map((fault) -> new Fault(kind.list() + "[0]" + fault.path().substring(place.length()), fault.key(),
						fault.arguments()))
				.toList();
			if (!own.isEmpty()) {
				throw new Refusal(own);
			}
		}
	}

	private int place(String dossier, SubjectKind kind, String slug) {
		return (int) this.content.documents(dossier)
			.stream()
			.filter((one) -> one.kind() == kind)
			.takeWhile((one) -> !one.slug().equals(slug))
			.count();
	}

	/**
	 * Keeps what a reviewer would publish in place of a proposal, so that something else
	 * of it can be amended, too.
	 * @param number its number
	 * @param reviewer who amends it
	 * @param amended what to publish in its place, a dossier as JSON
	 * @param seen for what the reviewer merged: the revision that they saw
	 * @return the proposal, waiting
	 * @throws Refusal where it is decided already or the reviewer may not
	 */
	public Proposed amend(long number, Author reviewer, String amended, List<ProposalSubject> seen) {
		this.publishing.lock();
		Proposal proposal = this.entities.createQuery("from Proposal where number = :number", Proposal.class)
			.setParameter("number", number)
			.getSingleResult();
		proposal.mayBeDecidedBy(reviewer, false);
		proposal.amend(reviewer, amended, seen);
		return proposal.view();
	}

}
