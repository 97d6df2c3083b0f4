package org.crossclaim.editorial.proposal;

import java.util.List;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * A proposal was made from a revision that is no longer the latest: publishing it would
 * overwrite what its author did not see (the model, rule 7).
 */
public class Stale extends Refusal {

	/**
	 * Names everything that was changed since.
	 * @param faults one for each
	 */
	public Stale(List<Fault> faults) {
		super(faults);
	}

}
