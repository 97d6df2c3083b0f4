package org.crossclaim.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.entry.EntryPublishing;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.OffRecord;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Brings what is off the record elsewhere and was never in this one: its address, its
 * kind, and that it was withdrawn or removed. What this record knows is left as it is: an
 * import takes nothing off the record.
 */
@Component
class OffRecordImporting {

	private final Slugs slugs;

	private final Removals removals;

	private final Actors actors;

	private final Sources sources;

	private final EntryPublishing entries;

	OffRecordImporting(Slugs slugs, Removals removals, Actors actors, Sources sources, EntryPublishing entries) {
		this.slugs = slugs;
		this.removals = removals;
		this.actors = actors;
		this.sources = sources;
		this.entries = entries;
	}

	/** Those of it that are new here, whose slugs are given to them. */
	OffRecord claim(OffRecord off) {
		return new OffRecord(unknown(SubjectKind.ACTOR, off.actors(), ActorDocument::id),
				unknown(SubjectKind.SOURCE, off.sources(), SourceDocument::id),
				unknown(SubjectKind.ENTRY, off.entries(), EntryDocument::id), off.grounds());
	}

	private <D> List<D> unknown(SubjectKind kind, List<D> some, Function<D, String> slug) {
		Set<String> created = this.slugs.claim(kind, some.stream().map(slug).toList()).created();
		return some.stream().filter((one) -> created.contains(slug.apply(one))).toList();
	}

	void actorsAndSources(Change change, OffRecord off) {
		record(change, SubjectKind.ACTOR, off);
		record(change, SubjectKind.SOURCE, off);
		if (!off.actors().isEmpty()) {
			this.actors.blank(change, off.actors());
		}
		if (!off.sources().isEmpty()) {
			this.sources.blank(change, off.sources());
		}
	}

	void entries(Change change, OffRecord off) {
		record(change, SubjectKind.ENTRY, off);
		this.entries.blank(change,
				off.entries().stream().filter((one) -> off.ground(SubjectKind.ENTRY, one.id()).isPresent()).toList());
		this.entries.withdrawn(change,
				off.entries().stream().filter((one) -> off.ground(SubjectKind.ENTRY, one.id()).isEmpty()).toList());
	}

	private void record(Change change, SubjectKind kind, OffRecord off) {
		this.slugs.subjects(kind, off.slugs(kind))
			.forEach((slug, subject) -> off.ground(kind, slug)
				.ifPresent((ground) -> this.removals.record(kind, subject, change.number(), ground, null, null)));
	}

}
