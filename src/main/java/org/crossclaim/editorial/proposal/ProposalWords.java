package org.crossclaim.editorial.proposal;

import java.sql.Timestamp;
import java.util.List;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.removal.Removable;
import org.crossclaim.editorial.removal.RemovalOrder;
import org.crossclaim.editorial.removal.RemovalScope;
import org.crossclaim.shared.Blank;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What proposals said of a thing, why, and what was answered. One that waits is declined:
 * nothing more is said of it.
 */
@Component
@Order(3)
class ProposalWords implements Removable {

	private static final String FOUND = """
			select p.number, p.action, p.dossier::text as dossier, p.amended::text as amended, exists (
			  select 1 from proposal_subject s where s.proposal = p.id and s.kind = ? and s.slug = any(?)) as own
			from proposal p where exists (
			  select 1 from unnest(?::text[]) as w (slug)
			  where position('"' || w.slug || '"' in p.dossier::text || coalesce(p.amended::text, '')) > 0)
			order by p.number""";

	private final JdbcClient jdbc;

	private final ProposalContent content;

	ProposalWords(JdbcClient jdbc, ProposalContent content) {
		this.jdbc = jdbc;
		this.content = content;
	}

	@Override
	public String kept() {
		return "proposals";
	}

	@Override
	public long count(RemovalScope scope) {
		return found(scope).stream().filter((one) -> one.own || one.changes(scope)).count();
	}

	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		for (Found one : found(scope)) {
			if (one.changes(scope)) {
				this.jdbc.sql(
						"update proposal set version = version + 1, dossier = ?::jsonb, amended = ?::jsonb where number = ?")
					.param(one.said(scope))
					.param(one.amended(scope))
					.param(one.number)
					.update();
			}
			if (one.own) {
				this.jdbc.sql(
						"update proposal set version = version + 1, reason = ?, outcome = case when outcome is not null then ? end where number = ?")
					.params(Blank.MARK, Blank.MARK, one.number)
					.update();
				this.jdbc.sql("""
						update proposal set state = 'declined', decided = ?, decider = ?, decided_by = ?, outcome = ?
						where number = ? and state = 'waiting'""")
					.params(Timestamp.from(order.change().at()), order.administrator().id(),
							order.administrator().name(), Blank.MARK, one.number)
					.update();
			}
		}
	}

	private List<Found> found(RemovalScope scope) {
		String[] slugs = scope.slugs().toArray(String[]::new);
		return this.jdbc.sql(FOUND)
			.params(scope.kind().word(), slugs, slugs)
			.query((row, index) -> new Found(row.getLong("number"), row.getString("action") != null,
					row.getString("dossier"), row.getString("amended"), row.getBoolean("own")))
			.list();
	}

	/** A proposal that names the thing. */
	private final class Found {

		private final long number;

		private final boolean action;

		private final String dossier;

		private final @Nullable String amended;

		private final boolean own;

		private Found(long number, boolean action, String dossier, @Nullable String amended, boolean own) {
			this.number = number;
			this.action = action;
			this.dossier = dossier;
			this.amended = amended;
			this.own = own;
		}

		private boolean changes(RemovalScope scope) {
			return !said(scope).equals(this.dossier) || this.amended != null && !this.amended.equals(amended(scope));
		}

		private String said(RemovalScope scope) {
			return without(scope, this.dossier);
		}

		private @Nullable String amended(RemovalScope scope) {
			return (this.amended != null) ? without(scope, this.amended) : null;
		}

		/** The same where none of its words stand in it. */
		private String without(RemovalScope scope, String said) {
			if (this.action) {
				return said;
			}
			boolean changed = false;
			ObjectNode kept = JsonNodeFactory.instance.objectNode();
			for (ProposedDocument one : ProposalWords.this.content.documents(said)) {
				ObjectNode left = scope.without().apply(one.kind(), one.document());
				changed |= !left.equals(one.document());
				kept.withArray(one.kind().list()).add(left);
			}
			return changed ? Documents.json(kept) : said;
		}

	}

}
