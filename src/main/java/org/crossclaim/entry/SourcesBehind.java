package org.crossclaim.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.References;
import org.crossclaim.source.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sources that entries name, with all that lies behind them: what they relay and what
 * they are copies of, down to the origins. Fetched in one statement.
 */
final class SourcesBehind implements Function<String, Optional<SourceDocument>> {

	private static final String SQL = """
			with recursive behind (id) as (
			  select id from source where slug = any(?)
			  union
			  select next.id from behind
			  cross join lateral (
			    select relayed from source_relay where source = behind.id
			    union all
			    select copy_of from source where id = behind.id and copy_of is not null
			  ) as next (id)
			)
			select s.slug, r.document from behind join source s on s.id = behind.id
			cross join lateral (
			  select document from revision where revision.subject = s.id order by number desc limit 1
			) r""";

	private final Map<String, SourceDocument> sources = new HashMap<>();

	SourcesBehind(Collection<EntryDocument> entries, JdbcClient jdbc) {
		jdbc.sql(SQL).param(References.of(entries).sources().toArray(String[]::new)).query((row) -> {
			this.sources.put(row.getString("slug"), Documents.read(row.getString("document"), SourceDocument.class));
		});
	}

	Map<String, SourceDocument> all() {
		return this.sources;
	}

	@Override
	public Optional<SourceDocument> apply(String slug) {
		return Optional.ofNullable(this.sources.get(slug));
	}

}
