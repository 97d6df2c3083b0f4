package org.crossclaim.editorial.proposal;

import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers do before they decide.
 */
@Service
@Transactional
public class Reviews {

	private final EntityManager entities;

	private final EditorialSettings settings;

	Reviews(EntityManager entities, EditorialSettings settings) {
		this.entities = entities;
		this.settings = settings;
	}

	/**
	 * The proposal by which its author replaced one.
	 * @param number the number of the one replaced
	 * @return the number of the new one, if there is one
	 */
	@Transactional(readOnly = true)
	public Optional<Long> replacement(long number) {
		return this.entities
			.createQuery(
					"select b.number from Proposal a join Proposal b on b.id = a.supersededBy where a.number = :number",
					Long.class)
			.setParameter("number", number)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Whether a proposal waits for another editor than the one who looks.
	 * @param proposed the proposal
	 * @param reader who looks
	 * @return whether it is their own and the settings ask for a second pair of eyes
	 */
	public boolean needsAnother(Proposed proposed, Author reader) {
		return this.settings.fourEyes() && reader.is(proposed.account());
	}

}
