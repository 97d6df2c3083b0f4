package org.crossclaim.entry.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Then;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.standing.Surroundings;
import org.crossclaim.source.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the record holds around a batch of entries, fetched in a handful of statements
 * whatever the size of the batch.
 */
final class RecordSurroundings implements Surroundings {

	private final SourcesBehind sources;

	private final Map<String, EntryDocument> entries = new HashMap<>();

	private final Map<String, List<EntryDocument>> responses = new HashMap<>();

	private final Map<String, Set<String>> affiliates = new HashMap<>();

	private final Set<Quoted> gone;

	private final JdbcClient jdbc;

	RecordSurroundings(Collection<EntryDocument> batch, QuoteLookups lookups, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.sources = new SourcesBehind(batch, jdbc);
		this.gone = lookups.gone(batch, this.sources);
		Set<String> targets = new HashSet<>();
		Set<String> developments = new HashSet<>();
		for (EntryDocument entry : batch) {
			this.entries.put(entry.id(), entry);
			entry.respondsTo().forEach((response) -> targets.add(response.entry()));
			entry.resolution().forEach((resolution) -> developments.add(resolution.by()));
		}
		targets.addAll(developments);
		targets.removeAll(this.entries.keySet());
		findEntries(targets);
		findResponses(batch.stream().map(EntryDocument::id).toList());
		findAffiliates();
	}

	@Override
	public Optional<SourceDocument> source(String slug) {
		return this.sources.apply(slug);
	}

	@Override
	public Set<String> affiliates(String actor) {
		return this.affiliates.getOrDefault(actor, Set.of());
	}

	@Override
	public boolean isUnnamed(String actor) {
		return this.sources.unnamed().contains(actor);
	}

	@Override
	public Optional<EntryDocument> entry(String slug) {
		return Optional.ofNullable(this.entries.get(slug));
	}

	@Override
	public List<EntryDocument> responsesTo(String slug) {
		return this.responses.getOrDefault(slug, List.of());
	}

	@Override
	public Set<Quoted> gone() {
		return this.gone;
	}

	private void findEntries(Set<String> slugs) {
		this.jdbc
			.sql("select s.slug, r.document from subject_slug s " + Then.standing("s.subject")
					+ "where s.kind = 'entry' and s.slug = any(?)")
			.param(slugs.toArray(String[]::new))
			.query((row) -> {
				this.entries.put(row.getString("slug"), Documents.read(row.getString("document"), EntryDocument.class));
			});
	}

	private void findResponses(Collection<String> slugs) {
		this.jdbc
			.sql("select e.slug, r.document from entry e join entry_response a on a.target = e.id "
					+ Then.standing("a.counterclaim") + "where e.slug = any(?)")
			.param(slugs.toArray(String[]::new))
			.query((row) -> {
				this.responses.computeIfAbsent(row.getString("slug"), (slug) -> new ArrayList<>())
					.add(Documents.read(row.getString("document"), EntryDocument.class));
			});
	}

	private void findAffiliates() {
		Set<String> actors = new HashSet<>();
		this.entries.values().forEach((entry) -> actors.addAll(entry.actors()));
		this.responses.values().forEach((replies) -> replies.forEach((reply) -> actors.addAll(reply.actors())));
		this.jdbc.sql("""
				select a.slug as one, b.slug as other
				from affiliation f join actor a on a.id = f.actor join actor b on b.id = f.other
				where a.slug = any(:actors) or b.slug = any(:actors)""")
			.param("actors", actors.toArray(String[]::new))
			.query((row) -> {
				String one = row.getString("one");
				String other = row.getString("other");
				this.affiliates.computeIfAbsent(one, (slug) -> new HashSet<>()).add(other);
				this.affiliates.computeIfAbsent(other, (slug) -> new HashSet<>()).add(one);
			});
	}

}
