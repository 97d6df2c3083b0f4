package org.crossclaim.entry;

import java.util.Objects;

import org.crossclaim.editorial.DeferredRules;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses by itself, whoever asks it.
 */
@OnPostgres
class SqlRulesIT {

	private static final String ENTRY = "(select id from entry where slug = '%s')";

	private static final String ACTOR = "(select id from actor where slug = 'openai')";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					entry_only_allegations_accuse | insert into entry_actor values (:alsup-ruling, 99, :actor, 'accused')
					entry_only_counterclaims_speak_for | insert into entry_actor values (:alleged-accounts, 99, :actor, 'speaks-for')
					entry_only_developments_bear | insert into entry_bearing values (:alleged-accounts, 0, :alsup-ruling)
					entry_developments_revise_nothing | insert into entry_revising values (:alsup-ruling, 0, :alleged-accounts)
					reply_check_is_of_an_accused | update reply_check set actor = :actor where entry = :alleged-accounts and position = 0
					resolution_binds_parties | insert into resolution_party select id, 0, :actor from resolution where entry = :alleged-anthropic-suit
					entry_keeps_its_kind | update entry set kind = 'development', nature = null where id = :alleged-accounts
					entry_revisions_form_no_circle | insert into entry_revising values (:alleged-100-dead, 0, :alleged-83-dead)
					resolution_comes_after_the_allegation | update resolution set development = :alsup-ruling where entry = :alleged-anthropic-suit
					entry_evidence_was_seen | update source set seen = false where slug = 'hk01-distillation'
					entry_evidence_was_seen | insert into evidence_step select e.id, 99, 'published', s.id from evidence e, source s where e.entry = :alleged-accounts and not s.seen limit 1
					source_relays_form_no_circle | insert into source_relay select relayed, 99, source from source_relay limit 1
					entry_published_has_evidence | delete from evidence where entry = :alsup-ruling
					""")
	void refuses(String constraint, String sql) {
		String whole = sql.replace(":actor", ACTOR).replaceAll(":([a-z0-9-]+)", ENTRY.formatted("$1"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.jdbc.sql(whole).update();
				this.jdbc.sql(
						"update entry set version = version where slug in ('alsup-ruling', 'alleged-accounts', 'alleged-anthropic-suit')")
					.update();
				this.jdbc.sql("""
						with closed as (update timeline_line set valid_until = clock_timestamp() + interval '1 second'
						  where slug = 'alleged-anthropic-suit' and valid_until is null returning *)
						insert into timeline_line
						select l.* from closed c cross join lateral jsonb_populate_record(null::timeline_line,
						  to_jsonb(c) || jsonb_build_object('valid_from', c.valid_until, 'valid_until', null)) l""")
					.update();
				this.jdbc.sql("set constraints all immediate").update();
				status.setRollbackOnly();
			}))
			.havingRootCause()
			.isInstanceOfSatisfying(PSQLException.class,
					(refused) -> assertThat(Objects.requireNonNull(refused.getServerErrorMessage()).getConstraint())
						.isEqualTo(constraint));
	}

	@Test
	void everyRuleThatWaitsForTheCommitHasWords() {
		assertThat(this.jdbc
			.sql("""
					with functions as (
					  select p.prosrc from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgdeferrable and not t.tgisinternal
					  union select prosrc from pg_proc where proname like 'entry%keep%the_rules'
					) select distinct (regexp_matches(prosrc, 'constraint = ''([a-z_]+)''', 'g'))[1] from functions""")
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(DeferredRules.NAMES);
	}

}
