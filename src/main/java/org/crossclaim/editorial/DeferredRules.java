package org.crossclaim.editorial;

import java.util.Optional;
import java.util.Set;

import org.crossclaim.shared.Refusal;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules that the database checks at the commit. Asked before it, what breaks one is
 * refused in words, as what breaks any other rule is.
 */
@Component
public class DeferredRules {

	/** By the names under which the database refuses. */
	public static final Set<String> NAMES = Set.of("entry_published_has_evidence", "entry_evidence_was_seen",
			"entry_assertion_has_a_speaker", "entry_assertion_shows_it_was_said", "entry_development_is_not_asserted",
			"entry_only_developments_are_done", "entry_counterclaim_has_a_target",
			"entry_only_allegations_are_resolved", "resolution_is_by_a_development", "entry_only_allegations_accuse",
			"entry_only_counterclaims_speak_for", "entry_only_developments_bear", "entry_developments_revise_nothing",
			"reply_check_is_of_an_accused", "resolution_binds_parties", "resolution_comes_after_the_allegation",
			"entry_responses_form_no_circle", "entry_revisions_form_no_circle", "source_relays_form_no_circle");

	private final JdbcClient jdbc;

	DeferredRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Checks now what was published in this transaction, and whatever follows in it at
	 * once.
	 * @throws Refusal naming the rule that is broken
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void check() {
		try {
			this.jdbc.sql("set constraints all immediate").update();
		}
		catch (DataAccessException ex) {
			throw broken(ex).map((rule) -> new Refusal("kept." + rule.replace('_', '-'))).orElseThrow(() -> ex);
		}
	}

	private static Optional<String> broken(DataAccessException ex) {
		return Optional.ofNullable(ex.getMostSpecificCause())
			.filter(PSQLException.class::isInstance)
			.map((cause) -> ((PSQLException) cause).getServerErrorMessage())
			.map(ServerErrorMessage::getConstraint)
			.filter(NAMES::contains);
	}

}
