package org.crossclaim.suggestion;

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
 * What readers suggested about a thing, or about another where it led to a change of this
 * one. What nobody has decided on is declined.
 */
@Component
@Order(4)
class SuggestionWords implements Removable {

	private static final String THEIRS = """
			(s.about = ? and s.subject = any(?) or exists (
			  select 1 from suggestion_proposal sp join proposal p on p.number = sp.proposal
			  join proposal_subject ps on ps.proposal = p.id
			  where sp.suggestion = s.id and ps.kind = ? and ps.slug = any(?)))""";

	private static final String UNDECIDED = """
			and s.declined is null and not exists (
			 select 1 from suggestion_proposal sp join proposal p on p.number = sp.proposal
			 where sp.suggestion = s.id and p.state = 'published')""";

	private final JdbcClient jdbc;

	SuggestionWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kept() {
		return "suggestions";
	}

	@Override
	public long count(RemovalScope scope) {
		return asked("select count(*) from suggestion s where " + THEIRS, scope).query(Long.class).single();
	}

	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		asked("update suggestion s set version = version + 1, declined = ?, declined_by = ?, reason = ? where " + THEIRS
				+ UNDECIDED, scope, Timestamp.from(order.change().at()), order.administrator().name(), Blank.MARK)
			.update();
		asked("""
				update suggestion s set version = version + 1, name = null, contact = null,
				  url = case when url is not null then ? end, wrong = case when wrong is not null then ? end,
				  text = case when text is not null then ? end, reason = case when reason is not null then ? end
				where""" + " " + THEIRS, scope, Blank.MARK, Blank.MARK, Blank.MARK, Blank.MARK).update();
	}

	private JdbcClient.StatementSpec asked(String sql, RemovalScope scope, Object... before) {
		return this.jdbc.sql(sql)
			.params(before)
			.params(scope.kind().word(), scope.subjects().toArray(UUID[]::new), scope.kind().word(),
					scope.slugs().toArray(String[]::new));
	}

}
