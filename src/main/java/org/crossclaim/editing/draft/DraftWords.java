package org.crossclaim.editing.draft;

import org.crossclaim.editorial.removal.Removable;
import org.crossclaim.editorial.removal.RemovalOrder;
import org.crossclaim.editorial.removal.RemovalScope;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people typed into forms about a thing, or citing a source, and did not send. It is
 * deleted: what a form holds cannot be told apart word by word.
 */
@Component
@Order(5)
class DraftWords implements Removable {

	private static final String THEIRS = """
			from draft d where exists (select 1 from unnest(?::text[]) as w (slug) where d.form = ? || w.slug
			  or d.parameters -> 'id' @> to_jsonb(w.slug)
			  or ? = 'source' and position('"' || w.slug || '"' in d.parameters::text) > 0)""";

	private final JdbcClient jdbc;

	DraftWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kept() {
		return "drafts";
	}

	@Override
	public long count(RemovalScope scope) {
		return asked("select count(*) ", scope).query(Long.class).single();
	}

	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		asked("delete ", scope).update();
	}

	private JdbcClient.StatementSpec asked(String begin, RemovalScope scope) {
		return this.jdbc.sql(begin + THEIRS)
			.params(scope.slugs().toArray(String[]::new), "/editing/" + scope.kind().list() + "/", scope.kind().word());
	}

}
