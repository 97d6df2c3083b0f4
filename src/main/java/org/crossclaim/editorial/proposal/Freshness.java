package org.crossclaim.editorial.proposal;

import java.util.List;

import org.crossclaim.shared.Fault;

/**
 * Whether a proposal was made from what is on record now (the model, rule 7).
 */
final class Freshness {

	private Freshness() {
	}

	/** The bases that the author saw, where these are told, in place of those of now. */
	static List<ProposalSubject> seen(List<ProposalSubject> subjects, List<ProposalSubject> bases) {
		return subjects.stream()
			.map((subject) -> bases.stream().filter((base) -> same(base, subject)).findFirst().orElse(subject))
			.toList();
	}

	/**
	 * What the record said already when the proposal was made, and says otherwise by now,
	 * was changed since, too.
	 */
	static void refuse(List<ProposalSubject> made, List<ProposalSubject> now, boolean asProposed) {
		List<Fault> faults = now.stream()
			.filter((subject) -> made.stream()
				.filter((base) -> same(base, subject))
				.findFirst()
				.map((base) -> !base.equals(subject))
				.orElse(asProposed))
			.map((subject) -> Fault.at("", "proposal.stale." + subject.kind().word(), subject.slug()))
			.toList();
		if (!faults.isEmpty()) {
			throw new Stale(faults);
		}
	}

	private static boolean same(ProposalSubject one, ProposalSubject other) {
		return one.kind() == other.kind() && one.slug().equals(other.slug());
	}

}
