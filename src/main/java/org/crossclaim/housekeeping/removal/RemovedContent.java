package org.crossclaim.housekeeping.removal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.removal.RemovalScope;
import org.crossclaim.entry.EntryPublishing;
import org.crossclaim.entry.Leaning;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Takes the words out of what is on record now, and reckons anew whatever rested on them.
 */
@Component
class RemovedContent {

	private final Publications publications;

	private final Actors actors;

	private final Sources sources;

	private final EntryPublishing entries;

	private final Leaning leaning;

	RemovedContent(Publications publications, Actors actors, Sources sources, EntryPublishing entries,
			Leaning leaning) {
		this.publications = publications;
		this.actors = actors;
		this.sources = sources;
		this.entries = entries;
		this.leaning = leaning;
	}

	void remove(Change change, UUID subject, RemovalScope scope) {
		switch (scope.kind()) {
			case ENTRY -> this.entries.blank(change, said(subject, EntryDocument.class));
			case SOURCE -> source(change, subject, scope);
			case ACTOR -> actor(change, subject);
			case DISPUTE -> throw new IllegalArgumentException("Disputes are not removed");
		}
	}

	private void source(Change change, UUID subject, RemovalScope scope) {
		Set<UUID> moved = affected(List.of(), List.of(subject));
		this.sources.blank(change, said(subject, SourceDocument.class));
		this.entries.unquote(change, this.leaning.quoting(scope.slugs()), scope.slugs());
		moved.addAll(affected(List.of(), List.of(subject)));
		this.entries.reckon(change, moved, (done) -> {
		});
		scope.subjects().forEach(this.entries::forgetNames);
	}

	private void actor(Change change, UUID subject) {
		Set<UUID> moved = affected(List.of(subject), List.of());
		this.actors.blank(change, said(subject, ActorDocument.class));
		moved.addAll(affected(List.of(subject), List.of()));
		this.entries.reckon(change, moved, (done) -> {
		});
	}

	private Set<UUID> affected(Collection<UUID> actors, Collection<UUID> sources) {
		return new HashSet<>(this.entries.affectedBy(actors, sources, List.of()));
	}

	private <D> List<D> said(UUID subject, Class<D> shape) {
		return List.of(Objects.requireNonNull(this.publications.of(List.of(subject), shape).get(subject)).document());
	}

}
