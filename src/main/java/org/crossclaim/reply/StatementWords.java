package org.crossclaim.reply;

import java.sql.Timestamp;
import java.util.UUID;

import org.crossclaim.editorial.removal.Removable;
import org.crossclaim.editorial.removal.RemovalOrder;
import org.crossclaim.editorial.removal.RemovalScope;
import org.crossclaim.shared.Blank;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What those named on record stated about a thing, or in its name, or what stands on
 * record as that thing. Of a text the hash stays. What nobody has decided on is declined.
 */
@Component
@Order(5)
class StatementWords implements Removable {

	private static final String THEIRS = """
			(s.entry = any(:subjects) or :kind = 'source' and s.source = any(:slugs) or :kind = 'actor' and s.actor = any(:slugs)
			or exists (
			  select 1 from statement_proposal sp join proposal p on p.number = sp.proposal
			  join proposal_subject ps on ps.proposal = p.id
			  where sp.statement = s.id and ps.kind = :kind and ps.slug = any(:slugs)))""";

	private static final String UNDECIDED = """
			and s.declined is null and not exists (
			 select 1 from statement_proposal sp join proposal p on p.number = sp.proposal
			 where sp.statement = s.id and p.state = 'published')""";

	private final JdbcClient jdbc;

	StatementWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kept() {
		return "statements";
	}

	@Override
	public long count(RemovalScope scope) {
		return asked("select count(*) from statement s where " + THEIRS, scope).query(Long.class).single();
	}

	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		asked("update statement s set version = version + 1, declined = :at, declined_by = :by, reason = :mark where "
				+ THEIRS + UNDECIDED, scope)
			.param("at", Timestamp.from(order.change().at()))
			.param("by", order.administrator().name())
			.param("mark", Blank.MARK)
			.update();
		asked("""
				update statement s set version = version + 1, text = :mark, name = null, capacity = null, means = null,
				  checked_how = case when checked_how is not null then :mark end,
				  reason = case when reason is not null then :mark end
				where""" + " " + THEIRS, scope).param("mark", Blank.MARK).update();
	}

	private JdbcClient.StatementSpec asked(String sql, RemovalScope scope) {
		return this.jdbc.sql(sql)
			.param("kind", scope.kind().word())
			.param("subjects", scope.subjects().toArray(UUID[]::new))
			.param("slugs", scope.slugs().toArray(String[]::new));
	}

}
