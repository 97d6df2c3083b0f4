package org.crossclaim.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Agreement;
import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.Revisions;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.EntryPublishing;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.OffRecord;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Imports what a dossier says: all of it or nothing, in one change, and the same dossier
 * twice changes nothing the second time (the model, "The dossier").
 */
@Service
public class Importing {

	private static final int CHUNK = 500;

	/** From how many entries on an import is large. */
	static final int LARGE = 1000;

	private final Publishing publishing;

	private final Slugs slugs;

	private final Revisions revisions;

	private final Actors actors;

	private final Sources sources;

	private final Disputes disputes;

	private final EntryPublishing entries;

	private final OffRecordImporting offRecord;

	Importing(Publishing publishing, Slugs slugs, Revisions revisions, Actors actors, Sources sources,
			Disputes disputes, EntryPublishing entries, OffRecordImporting offRecord) {
		this.offRecord = offRecord;
		this.publishing = publishing;
		this.slugs = slugs;
		this.revisions = revisions;
		this.actors = actors;
		this.sources = sources;
		this.disputes = disputes;
		this.entries = entries;
	}

	/**
	 * Imports a dossier that keeps the rules.
	 * @param dossier what is said
	 * @param order who imports it, why, and how
	 * @param progress hears how far it is
	 * @return what was done, or would be done
	 * @throws Refusal naming everything on record that differs and was changed since it
	 * was last imported, unless the order overwrites
	 */
	@Transactional
	public Imported run(Dossier dossier, ImportOrder order, Progress progress) {
		this.publishing.lock();
		Part<ActorDocument> actorPart = part(SubjectKind.ACTOR, dossier.actors(), ActorDocument::id);
		Part<SourceDocument> sourcePart = part(SubjectKind.SOURCE, dossier.sources(), SourceDocument::id);
		Part<DisputeDocument> disputePart = part(SubjectKind.DISPUTE, dossier.disputes(), DisputeDocument::id);
		Part<EntryDocument> entryPart = part(SubjectKind.ENTRY, dossier.entries(), EntryDocument::id);
		OffRecord off = this.offRecord.claim(dossier.off());
		List<Part<?>> parts = List.of(actorPart, sourcePart, disputePart, entryPart);
		if (!order.overwrite()) {
			refuseLosing(parts);
		}
		Map<SubjectKind, Imported.Count> counts = new EnumMap<>(SubjectKind.class);
		parts.forEach((part) -> counts.put(part.kind, part.count(off.slugs(part.kind).size())));
		if (off.isEmpty() && parts.stream().allMatch((part) -> part.moved.isEmpty())) {
			return new Imported(counts, 0, null);
		}
		Change change = this.publishing.open(order.door(), order.author(), order.reason());
		Set<UUID> affected = new HashSet<>(
				this.entries.affectedBy(actorPart.changed, sourcePart.changed, entryPart.changed));
		publish(actorPart, Progress.Step.ACTORS, progress, (some) -> this.actors.publish(change, some));
		publish(sourcePart, Progress.Step.SOURCES, progress, (some) -> this.sources.publish(change, some));
		this.offRecord.actorsAndSources(change, off);
		publish(disputePart, Progress.Step.DISPUTES, progress, (some) -> this.disputes.publish(change, some));
		this.offRecord.entries(change, off);
		publish(entryPart, Progress.Step.ENTRIES, progress, (some) -> this.entries.publish(change, some));
		if (entryPart.moved.size() > LARGE) {
			this.publishing.tellThePlanner();
		}
		affected.addAll(this.entries.affectedBy(actorPart.changed, sourcePart.changed, entryPart.changed));
		affected.addAll(this.entries.affectedBy(List.of(), List.of(), entryPart.added));
		int lines = this.entries.reckon(change, affected,
				(done) -> progress.at(Progress.Step.STANDING, done, affected.size()));
		if (order.dryRun()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return new Imported(counts, lines, change.number());
	}

	private <D> Part<D> part(SubjectKind kind, List<D> documents, Function<D, String> slug) {
		Part<D> part = new Part<>(kind);
		Slugs.Claimed claimed = this.slugs.claim(kind, documents.stream().map(slug).toList());
		List<UUID> known = new ArrayList<>();
		List<byte[]> digests = new ArrayList<>();
		for (D document : documents) {
			if (!claimed.created().contains(slug.apply(document))) {
				known.add(claimed.of(slug.apply(document)));
				digests.add(Documents.digest(Documents.json(document)));
			}
		}
		Map<UUID, Agreement> agreements = this.revisions.agreements(known, digests);
		documents.forEach(
				(document) -> part.add(claimed.of(slug.apply(document)), slug.apply(document), document, agreements));
		return part;
	}

	private static void refuseLosing(List<Part<?>> parts) {
		List<Fault> faults = new ArrayList<>();
		for (Part<?> part : parts) {
			part.losing.forEach((slug) -> faults.add(Fault.at(slug, "import.changed-since." + part.kind.word(), slug)));
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	private static <D> void publish(Part<D> part, Progress.Step step, Progress progress, Consumer<List<D>> publisher) {
		for (int start = 0; start < part.moved.size(); start += CHUNK) {
			int end = Math.min(start + CHUNK, part.moved.size());
			publisher.accept(part.moved.subList(start, end));
			progress.at(step, end, part.moved.size());
		}
	}

	/**
	 * What a dossier says of one kind, sorted by how it relates to the record.
	 */
	private static final class Part<D> {

		private final SubjectKind kind;

		private final List<D> moved = new ArrayList<>();

		private final List<UUID> added = new ArrayList<>();

		private final List<UUID> changed = new ArrayList<>();

		private final List<String> losing = new ArrayList<>();

		private int same;

		private Part(SubjectKind kind) {
			this.kind = kind;
		}

		private void add(UUID id, String slug, D document, Map<UUID, Agreement> agreements) {
			Agreement agreement = agreements.get(id);
			if (agreement == Agreement.SAME) {
				this.same++;
				return;
			}
			this.moved.add(document);
			((agreement == null) ? this.added : this.changed).add(id);
			if (agreement == Agreement.CHANGED_SINCE) {
				this.losing.add(slug);
			}
		}

		private Imported.Count count(int off) {
			return new Imported.Count(this.added.size() + off, this.changed.size(), this.same);
		}

	}

}
