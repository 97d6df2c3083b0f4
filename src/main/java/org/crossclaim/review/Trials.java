package org.crossclaim.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.editorial.DeferredRules;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.proposal.ProposalContents;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.entry.Moves;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells which standing a proposal would move: it is published in a transaction of its own
 * that is rolled back. So it is what publishing does, and leaves nothing behind.
 */
@Service
public class Trials {

	/** How many things a proposal may change at the most to be tried for a page. */
	static final int LARGE = 200;

	/** How many entries are told. */
	static final int MOST = 100;

	private final TransactionTemplate own;

	private final Publishing publishing;

	private final ProposalContents content;

	private final Moves moves;

	private final Actors actors;

	private final DeferredRules rules;

	Trials(PlatformTransactionManager transactions, Publishing publishing, ProposalContents content, Moves moves,
			Actors actors, DeferredRules rules) {
		this.rules = rules;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.publishing = publishing;
		this.content = content;
		this.moves = moves;
		this.actors = actors;
	}

	/**
	 * What publishing a proposal would move.
	 * @param proposed the proposal
	 * @return what it would move, or why that cannot be told
	 */
	public Trial of(Proposed proposed) {
		if (proposed.subjects().size() > LARGE) {
			return without(Trial.State.LARGE, List.of());
		}
		try {
			return Objects.requireNonNull(this.own.execute((status) -> {
				status.setRollbackOnly();
				if (!this.publishing.lockIfFree()) {
					return without(Trial.State.BUSY, List.of());
				}
				long change = this.content.check(proposed.action(), proposed.published())
					.publish(proposed.door(), proposed.author(), proposed.reason());
				this.rules.check();
				return by(change);
			}));
		}
		catch (Refusal refusal) {
			return without(Trial.State.REFUSED, refusal.faults());
		}
	}

	/**
	 * What a change moved.
	 * @param change its number
	 * @return what it moved
	 */
	public Trial by(long change) {
		List<Moves.Move> found = this.moves.by(change, MOST + 1);
		List<Moves.Move> told = found.stream().limit(MOST).filter(Moves.Move::isMoved).toList();
		Set<String> named = new LinkedHashSet<>();
		told.forEach((move) -> Stream.of(move.before(), move.after())
			.filter(Objects::nonNull)
			.forEach((line) -> named.addAll(line.actors())));
		return new Trial(Trial.State.TOLD, told, this.actors.cast(named), found.size() > MOST, List.of());
	}

	private static Trial without(Trial.State state, List<Fault> faults) {
		return new Trial(state, List.of(), new Cast(Map.of()), false, faults);
	}

}
