package org.crossclaim.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Step;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.source.SourceDocument;

/**
 * The record, asked once for each thing.
 */
final class OnRecord implements Known {

	private final Publications publications;

	private final Naming naming;

	private final Map<String, Boolean> known = new HashMap<>();

	private final Map<String, Optional<ActorDocument>> actors = new HashMap<>();

	private final Map<String, Optional<SourceDocument>> sources = new HashMap<>();

	private final Map<String, Optional<EntryDocument>> entries = new HashMap<>();

	OnRecord(Publications publications, Naming naming) {
		this.publications = publications;
		this.naming = naming;
	}

	@Override
	public boolean has(SubjectKind kind, String slug) {
		return this.known.computeIfAbsent(kind.word() + " " + slug, (key) -> this.naming.isUsed(kind, slug));
	}

	@Override
	public Optional<String> since(SubjectKind kind, String slug) {
		return this.naming.elsewhere(kind, slug);
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

	/** Asks for all that entries name, in a statement a kind. */
	void learn(Collection<EntryDocument> named) {
		learn(SubjectKind.ACTOR, named.stream().flatMap((entry) -> entry.against().stream()), ActorDocument.class,
				this.actors);
		learn(SubjectKind.SOURCE,
				named.stream()
					.flatMap((entry) -> entry.evidence().stream())
					.flatMap((one) -> Stream.concat(Stream.of(one.source()), one.steps().stream().map(Step::source))),
				SourceDocument.class, this.sources);
		learn(SubjectKind.ENTRY, named.stream().map(EntryDocument::id), EntryDocument.class, this.entries);
	}

	private <D> void learn(SubjectKind kind, Stream<String> slugs, Class<D> shape, Map<String, Optional<D>> into) {
		Set<String> unknown = slugs.filter((slug) -> !into.containsKey(slug)).collect(Collectors.toSet());
		Map<String, Published<D>> found = this.publications.named(kind, unknown, shape);
		unknown.forEach((slug) -> into.put(slug, Optional.ofNullable(found.get(slug)).map(Published::document)));
	}

}
