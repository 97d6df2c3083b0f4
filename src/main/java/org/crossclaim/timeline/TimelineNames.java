package org.crossclaim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Cast;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.Then;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.source.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything that a page of a timeline names, fetched in one statement.
 */
@Component
class TimelineNames {

	private final JdbcClient jdbc;

	TimelineNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	TimelinePage.Named of(DisputeDocument dispute, Collection<String> filterable, List<EntryLine> lines,
			Collection<EntryLine> targets) {
		Set<String> actors = new LinkedHashSet<>(filterable);
		Stream.concat(lines.stream(), targets.stream()).forEach((line) -> actors.addAll(line.actors()));
		List<String> kinds = new ArrayList<>();
		List<String> slugs = new ArrayList<>();
		add(SubjectKind.ACTOR, actors, kinds, slugs);
		add(SubjectKind.SOURCE,
				dispute.background().stream().flatMap((section) -> section.sources().stream()).distinct().toList(),
				kinds, slugs);
		add(SubjectKind.DISPUTE, dispute.related().stream().map(DisputeDocument.Related::dispute).toList(), kinds,
				slugs);
		return fetch(kinds, slugs);
	}

	private TimelinePage.Named fetch(List<String> kinds, List<String> slugs) {
		Map<String, ActorDocument> actors = new HashMap<>();
		Map<String, SourceDocument> sources = new HashMap<>();
		Map<String, DisputeDocument> disputes = new HashMap<>();
		this.jdbc.sql("""
				with named as (
				  select s.kind, s.slug, r.document from unnest(?::text[], ?::text[]) as wanted (kind, slug)
				  join subject_slug s on s.kind = wanted.kind and s.slug = wanted.slug
				  """ + Then.latest("s.subject") + """
				)
				select kind, slug, document from named
				union all
				select s.kind, s.slug, r.document from (
				  select distinct a ->> 'actor' as slug from named n
				  cross join lateral jsonb_array_elements(coalesce(n.document -> 'affiliations', '[]')) as a
				  where n.kind = 'actor'
				) other join subject_slug s on s.kind = 'actor' and s.slug = other.slug
				""" + Then.latest("s.subject"))
			.params(kinds.toArray(String[]::new), slugs.toArray(String[]::new))
			.query((row) -> {
				String slug = row.getString("slug");
				String json = row.getString("document");
				switch (row.getString("kind")) {
					case "actor" -> actors.put(slug, Documents.read(json, ActorDocument.class));
					case "source" -> sources.put(slug, Documents.read(json, SourceDocument.class));
					default -> disputes.put(slug, Documents.read(json, DisputeDocument.class));
				}
			});
		return new TimelinePage.Named(new Cast(actors), sources, disputes);
	}

	private static void add(SubjectKind kind, Collection<String> wanted, List<String> kinds, List<String> slugs) {
		for (String slug : wanted) {
			kinds.add(kind.word());
			slugs.add(slug);
		}
	}

}
