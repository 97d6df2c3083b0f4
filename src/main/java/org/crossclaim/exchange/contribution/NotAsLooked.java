package org.crossclaim.exchange.contribution;

import org.crossclaim.shared.Refusal;

/**
 * A dossier is sent, or comes to a record, that its author did not look at.
 */
public class NotAsLooked extends Refusal {

	NotAsLooked() {
		super("import.not-as-looked");
	}

}
