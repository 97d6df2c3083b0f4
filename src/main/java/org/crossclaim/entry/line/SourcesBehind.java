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
import org.crossclaim.editorial.Then;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.References;
import org.crossclaim.shared.AsOf;
import org.crossclaim.source.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sources that entries name, with all that lies behind them: what they relay and what
 * they are copies of, down to the origins. Fetched in one statement.
 */
public final class SourcesBehind implements Function<String, Optional<SourceDocument>> {

	private static final String TODAY = """
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

	/** The tables hold what is so today; of the past only the documents tell. */
	private static final String THEN = """
			with recursive behind (slug, subject, document) as (
			  select s.slug, s.subject, r.document from subject_slug s
			  %1$s where s.kind = 'source' and s.slug = any(?)
			  union
			  select s.slug, s.subject, r.document from behind
			  cross join lateral (
			    select jsonb_array_elements_text(coalesce(behind.document -> 'relays', '[]'))
			    union all
			    select behind.document ->> 'copy_of'
			  ) as next (slug)
			  join subject_slug s on s.kind = 'source' and s.slug = next.slug
			  %1$s
			)
			select behind.slug, behind.document, (
			  select p.slug from subject_slug p %2$s
			  where p.kind = 'actor' and p.slug = behind.document ->> 'published_by' and r.document ->> 'kind' = 'unnamed'
			) as unnamed
			from behind""";

	private final Map<String, SourceDocument> sources = new HashMap<>();

	private final Set<String> unnamed = new HashSet<>();

	/**
	 * Fetches them.
	 * @param entries the entries
	 * @param jdbc the record
	 */
	public SourcesBehind(Collection<EntryDocument> entries, JdbcClient jdbc) {
		String sql = AsOf.shown().isToday() ? TODAY
				: THEN.formatted(Then.latest("s.subject"), Then.latest("p.subject"));
		jdbc.sql(sql).param(References.of(entries).sources().toArray(String[]::new)).query((row) -> {
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
