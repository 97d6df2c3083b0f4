package org.crossclaim.editorial.proposal;

import java.util.List;

import org.crossclaim.editorial.Door;
import org.crossclaim.shared.Refusal;

/**
 * Checks and publishes what proposals say. Whoever knows all kinds of content implements
 * it; this module carries proposals and never reads them.
 */
public interface ProposalContent {

	/**
	 * Checks a dossier against the rules and the record.
	 * @param dossier the dossier, JSON
	 * @return what it would change, each with the revision that is on record now; what is
	 * on record already in the same words is left out
	 * @throws Refusal with every fault at its path within the dossier
	 */
	List<ProposalSubject> check(String dossier);

	/**
	 * What a dossier says of each thing, whether or not it keeps the rules.
	 * @param dossier the dossier, JSON
	 * @return the documents
	 */
	List<ProposedDocument> documents(String dossier);

	/**
	 * Publishes a dossier in the transaction at hand.
	 * @param dossier the dossier, JSON
	 * @param door through which door it came
	 * @param author who proposed it
	 * @param reason why
	 * @return the number of the change
	 * @throws Refusal with every fault at its path within the dossier, or where it
	 * changes nothing
	 */
	long publish(String dossier, Door door, String author, String reason);

}
