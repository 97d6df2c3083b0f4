package org.crossclaim.entry.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.References;
import org.crossclaim.source.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sources that entries name, with all that lies behind them: what they relay and what
 * they are copies of, down to the origins. Fetched in one statement.
 */
public final class SourcesBehind implements Function<String, Optional<SourceDocument>> {

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
			select s.slug, p.slug as unnamed, r.document from behind join source s on s.id = behind.id
			left join actor p on p.id = s.published_by and p.kind = 'unnamed'
			cross join lateral (
			  select document from revision where revision.subject = s.id order by number desc limit 1
			) r""";

	private final Map<String, SourceDocument> sources = new HashMap<>();

	private final Set<String> unnamed = new HashSet<>();

	/**
	 * Fetches them.
	 * @param entries the entries
	 * @param jdbc the record
	 */
	public SourcesBehind(Collection<EntryDocument> entries, JdbcClient jdbc) {
		jdbc.sql(SQL).param(References.of(entries).sources().toArray(String[]::new)).query((row) -> {
			Stream.ofNullable(row.getString("unnamed")).forEach(this.unnamed::add);
			this.sources.put(row.getString("slug"), Documents.read(row.getString("document"), SourceDocument.class));
		});
	}

	/**
	 * All of them.
	 * @return the sources by slug
	 */
	public Map<String, SourceDocument> all() {
		return this.sources;
	}

	/**
	 * The publishers of theirs who are of the unnamed.
	 * @return slugs of actors
	 */
	public Set<String> unnamed() {
		return this.unnamed;
	}

	@Override
	public Optional<SourceDocument> apply(String slug) {
		return Optional.ofNullable(this.sources.get(slug));
	}

}
