package org.crossclaim.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.source.SourceDocument;

/**
 * The record, asked once for each thing.
 */
final class OnRecord implements Known {

	private final Publications publications;

	private final Slugs slugs;

	private final Map<String, Boolean> known = new HashMap<>();

	private final Map<String, Optional<ActorDocument>> actors = new HashMap<>();

	private final Map<String, Optional<SourceDocument>> sources = new HashMap<>();

	private final Map<String, Optional<EntryDocument>> entries = new HashMap<>();

	OnRecord(Publications publications, Slugs slugs) {
		this.publications = publications;
		this.slugs = slugs;
	}

	@Override
	public boolean has(SubjectKind kind, String slug) {
		return this.known.computeIfAbsent(kind.word() + " " + slug,
				(key) -> !this.slugs.subjects(kind, List.of(slug)).isEmpty());
	}

	@Override
	public Optional<ActorDocument> actor(String slug) {
		return this.actors.computeIfAbsent(slug,
				(key) -> this.publications.find(SubjectKind.ACTOR, slug, ActorDocument.class).map(Published::document));
	}

	@Override
	public Optional<SourceDocument> source(String slug) {
		return this.sources.computeIfAbsent(slug,
				(key) -> this.publications.find(SubjectKind.SOURCE, slug, SourceDocument.class)
					.map(Published::document));
	}

	@Override
	public Optional<EntryDocument> entry(String slug) {
		return this.entries
			.computeIfAbsent(slug,
					(key) -> Optional.ofNullable(
							this.publications.named(SubjectKind.ENTRY, List.of(slug), EntryDocument.class).get(slug))
						.map(Published::document));
	}

}
