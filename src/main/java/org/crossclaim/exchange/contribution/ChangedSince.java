package org.crossclaim.exchange.contribution;

import java.util.List;

import org.crossclaim.exchange.Compared;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * A dossier would replace what was changed in the record since it was last imported (the
 * model, rule 7 and "The dossier").
 */
public class ChangedSince extends Refusal {

	/**
	 * Names everything that would be lost.
	 * @param things what was changed since
	 */
	ChangedSince(List<Compared> things) {
		super(things.stream()
			.map((thing) -> Fault.at(thing.slug(), "import.changed-since." + thing.kind().word(), thing.slug()))
			.toList());
	}

}
