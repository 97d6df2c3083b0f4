package org.crossclaim.exchange.dossier;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.shared.Fault;

/**
 * Gathers the faults of a dossier. It counts all and keeps the first thousand.
 */
final class Faults {

	/** How many are kept. */
	static final int KEPT = 1_000;

	private final List<DossierFault> kept = new ArrayList<>();

	private int more;

	void add(String file, Node.Place place, Fault fault) {
		if (this.kept.size() < KEPT) {
			this.kept.add(new DossierFault(file, place.line(), place.column(), fault));
		}
		else {
			this.more++;
		}
	}

	List<DossierFault> kept() {
		return this.kept;
	}

	int more() {
		return this.more;
	}

}
