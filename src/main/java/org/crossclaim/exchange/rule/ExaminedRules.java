package org.crossclaim.exchange.rule;

import java.util.List;

import org.crossclaim.actor.ActorKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Step;
import org.crossclaim.entry.document.StepKind;
import org.crossclaim.entry.standing.Steps;
import org.crossclaim.shared.Fault;

/**
 * Evidence was examined by somebody else only where the source that shows it leads to
 * somebody who is known to stand outside the asserting side. A record that keeps this can
 * come to break it, as when an affiliation is put on record later: there the step is set
 * aside, and nobody is kept from saying so.
 */
public final class ExaminedRules {

	private ExaminedRules() {
	}

	/**
	 * Checks an entry.
	 * @param entry what is said of it
	 * @param known what it may name
	 * @return every fault, each with the source of its step
	 */
	public static List<Fault> check(EntryDocument entry, Known known) {
		Findings findings = new Findings(known);
		for (int i = 0; i < entry.evidence().size(); i++) {
			List<Step> steps = entry.evidence().get(i).steps();
			for (int j = 0; j < steps.size(); j++) {
				if (steps.get(j).step() == StepKind.EXAMINED) {
					String path = "evidence[" + i + "].steps[" + j + "].source";
					known.source(steps.get(j).source())
						.ifPresent((source) -> findings.when(
								!Steps.leadsOutside(source, known::source, (actor) -> isInside(actor, entry, known)),
								path, "rule.examined-by-its-own-side", source.id()));
				}
			}
		}
		return findings.faults();
	}

	/** Whether an actor is of the asserting side, or nobody knows who that is. */
	private static boolean isInside(String actor, EntryDocument entry, Known known) {
		return known.actor(actor).filter((one) -> one.kind() == ActorKind.UNNAMED).isPresent() || entry.speakers()
			.stream()
			.anyMatch((speaker) -> speaker.equals(actor) || known.areAffiliated(speaker, actor));
	}

}
