package org.crossclaim.housekeeping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Latest;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.EntryPublishing;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes anew what names a thing that goes by another slug, so that the record and its
 * exports know one slug; what was published before keeps that of then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rewriting {

	private static final int CHUNK = 500;

	private final Naming naming;

	private final Actors actors;

	private final Sources sources;

	private final Disputes disputes;

	private final EntryPublishing entries;

	Rewriting(Naming naming, Actors actors, Sources sources, Disputes disputes, EntryPublishing entries) {
		this.naming = naming;
		this.actors = actors;
		this.sources = sources;
		this.disputes = disputes;
		this.entries = entries;
	}

	/**
	 * What names a thing, itself too, withdrawn or not.
	 * @param kind of which kind it is
	 * @param from its slug
	 * @param to the slug by which it is to be named
	 * @return each document as it would be
	 */
	List<Rewritten> naming(SubjectKind kind, String from, String to) {
		Mentions mentions = new Mentions(kind, from, to);
		List<Rewritten> all = new ArrayList<>();
		for (Latest one : this.naming.holding(from)) {
			ObjectNode document = Documents.read(one.json(), ObjectNode.class);
			String slug = document.path("id").asString("");
			if (mentions.replace(one.kind(), document)) {
				all.add(new Rewritten(one.kind(), one.subject(), slug, one.number(), document, one.withdrawn()));
			}
		}
		return all;
	}

	/**
	 * Publishes documents, and reckons every standing that this may move.
	 * @param change the change
	 * @param thing the thing to which something is done
	 * @param all the documents, its own among them
	 * @param gone what is on record until now, and no more
	 * @param moving what else moves once it was looked at what depends on them
	 */
	void publish(Change change, UUID thing, List<Rewritten> all, List<Rewritten> gone, Runnable moving) {
		Set<UUID> affected = new HashSet<>(affected(all));
		affected.addAll(affected(gone));
		moving.run();
		for (boolean own : new boolean[] { true, false }) {
			Change part = own ? change : change.following();
			List<Rewritten> some = all.stream().filter((one) -> one.subject().equals(thing) == own).toList();
			publish(some, SubjectKind.ACTOR, ActorDocument.class, (few) -> this.actors.publish(part, few));
			publish(some, SubjectKind.SOURCE, SourceDocument.class, (few) -> this.sources.publish(part, few));
			publish(some, SubjectKind.DISPUTE, DisputeDocument.class, (few) -> this.disputes.publish(part, few));
			publish(some, SubjectKind.ENTRY, EntryDocument.class, (few) -> this.entries.publish(part, few));
		}
		affected.addAll(affected(all));
		this.entries.reckon(change, affected, (done) -> {
		});
	}

	private Set<UUID> affected(List<Rewritten> all) {
		return this.entries.affectedBy(ids(all, SubjectKind.ACTOR), ids(all, SubjectKind.SOURCE),
				ids(all, SubjectKind.ENTRY));
	}

	private static List<UUID> ids(List<Rewritten> all, SubjectKind kind) {
		return all.stream().filter((one) -> one.kind() == kind).map(Rewritten::subject).toList();
	}

	private static <D> void publish(List<Rewritten> some, SubjectKind kind, Class<D> shape,
			Consumer<List<D>> publisher) {
		List<D> documents = some.stream()
			.filter((one) -> one.kind() == kind)
			.map((one) -> Documents.read(one.document().toString(), shape))
			.toList();
		for (int start = 0; start < documents.size(); start += CHUNK) {
			publisher.accept(documents.subList(start, Math.min(start + CHUNK, documents.size())));
		}
	}

	/**
	 * A document that names a thing by another slug than before.
	 *
	 * @param kind of which kind it is
	 * @param subject of what it is
	 * @param slug the slug of that until now
	 * @param number the number of its latest revision
	 * @param document the document
	 * @param withdrawn whether that is withdrawn, and stays so
	 */
	record Rewritten(SubjectKind kind, UUID subject, String slug, int number, ObjectNode document, boolean withdrawn) {

		Rewritten saying(ObjectNode other) {
			return new Rewritten(this.kind, this.subject, this.slug, this.number, other, this.withdrawn);
		}

	}

}
