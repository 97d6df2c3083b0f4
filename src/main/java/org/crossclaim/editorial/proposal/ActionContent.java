package org.crossclaim.editorial.proposal;

import org.crossclaim.editorial.proposal.ProposalContent.Checked;
import org.crossclaim.shared.Refusal;

/**
 * Checks and carries out one action that is proposed. Whoever knows the content
 * implements it, as {@link ProposalContent} for dossiers.
 */
public interface ActionContent {

	/**
	 * Which action.
	 * @return the action
	 */
	ProposalAction action();

	/**
	 * Checks whether it can be done.
	 * @param details to what it is done, JSON
	 * @return what it would change; publishing it does it
	 * @throws Refusal with every reason why it cannot
	 */
	Checked check(String details);

}
