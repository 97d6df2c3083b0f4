package org.crossclaim.capture.quote;

import java.util.UUID;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Removable;
import org.crossclaim.editorial.removal.RemovalOrder;
import org.crossclaim.editorial.removal.RemovalScope;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words that checks of quotes keep, where those of an entry or a source are removed
 * for legal reasons. Comes before the words of revisions go, which tell what was quoted.
 */
@Component
@Order(0)
class QuoteWords implements Removable {

	private static final String OF_SOURCE = """
			from quote_check q where q.content in (select content from capture where source = any(?))""";

	private static final String OF_ENTRY = """
			from quote_check q where q.quote in (
			  select sha256(convert_to(x.quote, 'UTF8')) from revision r
			  cross join lateral jsonb_array_elements(coalesce(r.document -> 'evidence', '[]')) as e (one)
			  cross join lateral (
			    select e.one ->> 'quote' union all
			    select p.one ->> 'quote' from jsonb_array_elements(coalesce(e.one -> 'steps', '[]')) as p (one)
			  ) as x (quote)
			  where r.subject = any(?) and x.quote is not null)""";

	private final JdbcClient jdbc;

	QuoteWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kept() {
		return "quotes";
	}

	@Override
	public long count(RemovalScope scope) {
		return quotes(scope.kind()) ? this.jdbc.sql("select count(*) " + of(scope.kind()))
			.param(scope.subjects().toArray(UUID[]::new))
			.query(Long.class)
			.single() : 0;
	}

	/** What others quote in the same words is looked for anew. */
	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		if (quotes(scope.kind())) {
			this.jdbc.sql("delete " + of(scope.kind())).param(scope.subjects().toArray(UUID[]::new)).update();
		}
	}

	private static boolean quotes(SubjectKind kind) {
		return kind == SubjectKind.SOURCE || kind == SubjectKind.ENTRY;
	}

	private static String of(SubjectKind kind) {
		return (kind == SubjectKind.SOURCE) ? OF_SOURCE : OF_ENTRY;
	}

}
