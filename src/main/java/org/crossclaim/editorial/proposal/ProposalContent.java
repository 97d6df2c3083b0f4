package org.crossclaim.editorial.proposal;

import java.util.List;

import org.crossclaim.editorial.Door;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * Checks and publishes what proposals say. Whoever knows all kinds of content implements
 * it; this module carries proposals and never reads them.
 */
public interface ProposalContent {

	/**
	 * Reads a dossier and checks it against the rules and the record.
	 * @param dossier the dossier, JSON
	 * @return the dossier, read and without a fault
	 * @throws Refusal with every fault at its path within the dossier
	 */
	Checked check(String dossier);

	/**
	 * What a dossier says of each thing, whether or not it keeps the rules.
	 * @param dossier the dossier, JSON
	 * @return the documents
	 */
	List<ProposedDocument> documents(String dossier);

	/**
	 * What keeps dossiers from being published although they keep the rules: what they
	 * say waits for more (the model, rule 9).
	 * @param some dossiers, JSON
	 * @return what is missing in each, at its path within it; empty where nothing is
	 */
	List<List<Fault>> held(List<String> some);

	/**
	 * A dossier that keeps the rules, in the transaction in which it was checked.
	 */
	interface Checked {

		/**
		 * What it would change.
		 * @return the subjects, each with the revision that is on record now; what is on
		 * record already in the same words is left out
		 */
		List<ProposalSubject> subjects();

		/**
		 * Publishes it.
		 * @param door through which door it came
		 * @param author who proposed it
		 * @param reason why
		 * @return the number of the change
		 * @throws Refusal where it is held or changes nothing
		 */
		long publish(Door door, String author, String reason);

	}

}
