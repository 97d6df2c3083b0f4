package org.crossclaim.exchange;

import java.util.List;

import org.crossclaim.exchange.dossier.DossierFault;

/**
 * A dossier is refused whole, with every fault at its place. Nothing was stored.
 */
public class DossierFaults extends RuntimeException {

	private final List<DossierFault> faults;

	private final int more;

	/**
	 * Made of the faults found.
	 * @param faults the faults, at most a thousand
	 * @param more how many more there are
	 */
	public DossierFaults(List<DossierFault> faults, int more) {
		super(faults.size() + more + " faults");
		this.faults = List.copyOf(faults);
		this.more = more;
	}

	/**
	 * The faults.
	 * @return them, at most a thousand
	 */
	public List<DossierFault> faults() {
		return this.faults;
	}

	/**
	 * How many more there are.
	 * @return the number beyond the thousand
	 */
	public int more() {
		return this.more;
	}

}
