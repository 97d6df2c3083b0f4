package org.crossclaim.editorial.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A change that waits for review, or was decided on.
 */
@Entity
class Proposal {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private long number;

	@Enumerated(EnumType.STRING)
	private ProposalState state;

	@Enumerated(EnumType.STRING)
	private Door door;

	private @Nullable UUID account;

	private String author;

	private String reason;

	@Enumerated(EnumType.STRING)
	private @Nullable ProposalAction action;

	@JdbcTypeCode(SqlTypes.JSON)
	private String dossier;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable String amended;

	private @Nullable String amendedBy;

	private Instant made;

	private @Nullable Instant decided;

	private @Nullable UUID decider;

	private @Nullable String decidedBy;

	private @Nullable String outcome;

	private @Nullable Long change;

	private @Nullable UUID supersededBy;

	@ElementCollection
	@CollectionTable(name = "proposal_subject", joinColumns = @JoinColumn(name = "proposal"))
	private List<ProposalSubject> subjects = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Proposal() {
	}

	Proposal(long number, Door door, Author author, String reason, @Nullable ProposalAction action, String dossier,
			List<ProposalSubject> subjects, Instant made) {
		this.id = Slugs.newId();
		this.number = number;
		this.state = ProposalState.WAITING;
		this.door = door;
		this.account = author.account();
		this.author = author.name();
		this.reason = reason;
		this.action = action;
		this.dossier = dossier;
		this.subjects.addAll(subjects);
		this.made = made;
	}

	/** Whether somebody may decide on it; with four eyes nobody does on their own. */
	void mayBeDecidedBy(Author reviewer, boolean fourEyes) {
		mustWait();
		if (!reviewer.publishes()) {
			throw new Refusal("proposal.not-an-editor");
		}
		if (fourEyes && reviewer.is(this.account)) {
			throw new Refusal("proposal.needs-another-pair-of-eyes");
		}
	}

	void publish(Author reviewer, @Nullable String instead, @Nullable String words, long published, Instant now) {
		mustWait();
		this.amended = (instead != null) ? instead : this.amended;
		this.change = published;
		decide(ProposalState.PUBLISHED, reviewer, words, now);
	}

	/** Keeps what a reviewer would publish in its place, merged with what they saw. */
	void amend(Author reviewer, String instead, List<ProposalSubject> seen) {
		mustWait();
		this.amended = instead;
		this.amendedBy = reviewer.name();
		List<ProposalSubject> merged = Freshness.seen(this.subjects, seen);
		this.subjects.clear();
		this.subjects.addAll(merged);
	}

	boolean isAmended() {
		return this.amended != null;
	}

	void decline(Author reviewer, String why, Instant now) {
		mustWait();
		if (why.isBlank()) {
			throw new Refusal("proposal.declined-without-a-reason");
		}
		decide(ProposalState.DECLINED, reviewer, why, now);
	}

	void supersede(Author author, Proposal by, Instant now) {
		mustWait();
		if (!author.is(this.account)) {
			throw new Refusal("proposal.of-another");
		}
		this.supersededBy = by.id;
		decide(ProposalState.SUPERSEDED, author, null, now);
	}

	private void decide(ProposalState outcomeState, Author reviewer, @Nullable String words, Instant now) {
		this.state = outcomeState;
		this.decider = reviewer.account();
		this.decidedBy = reviewer.name();
		this.outcome = (words != null && !words.isBlank()) ? words.strip() : null;
		this.decided = now;
	}

	private void mustWait() {
		if (this.state != ProposalState.WAITING) {
			throw new Refusal("proposal.is-decided");
		}
	}

	String toPublish(@Nullable String instead) {
		return (instead != null) ? instead : (this.amended != null) ? this.amended : this.dossier;
	}

	Proposed view() {
		return new Proposed(this.number, this.state, this.door, this.account, this.author, this.reason, this.dossier,
				this.amended, List.copyOf(this.subjects), this.made, this.decided, this.decidedBy, this.outcome,
				this.change, this.action, this.amendedBy);
	}

	long number() {
		return this.number;
	}

	Door door() {
		return this.door;
	}

	String author() {
		return this.author;
	}

	String reason() {
		return this.reason;
	}

	@Nullable ProposalAction action() {
		return this.action;
	}

	List<ProposalSubject> subjects() {
		return List.copyOf(this.subjects);
	}

}
