package org.crossclaim.entry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.RecordWriter;
import org.crossclaim.editorial.Revisions;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryClasses;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.entry.document.Wordless;
import org.crossclaim.entry.line.Affected;
import org.crossclaim.entry.line.Lines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes entries, and keeps the standing of every entry that a change may move.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EntryPublishing {

	private final Slugs slugs;

	private final RecordWriter writer;

	private final Revisions revisions;

	private final Affected affected;

	private final Lines lines;

	private final JdbcClient jdbc;

	EntryPublishing(Slugs slugs, RecordWriter writer, Revisions revisions, Affected affected, Lines lines,
			JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.revisions = revisions;
		this.slugs = slugs;
		this.writer = writer;
		this.affected = affected;
		this.lines = lines;
	}

	/**
	 * Publishes documents, without their standing yet. Every slug that they name is
	 * registered.
	 * @param change the change that publishes
	 * @param documents the documents
	 */
	public void publish(Change change, List<EntryDocument> documents) {
		publish(change, documents, (shape) -> shape);
	}

	/**
	 * Takes the words out of entries, because they are removed for legal reasons, and
	 * their lines out of every moment. Standing takes no notice of them any more.
	 * @param change the change that does it
	 * @param documents what is said of them
	 */
	public void blank(Change change, List<EntryDocument> documents) {
		Set<UUID> entries = new HashSet<>(
				this.slugs.subjects(SubjectKind.ENTRY, documents.stream().map(EntryDocument::id).toList()).values());
		Set<UUID> moved = this.affected.byEntries(entries);
		publish(change, documents.stream().map(Wordless::of).toList(), (shape) -> shape.of(ChangeClass.REMOVED));
		moved.addAll(this.affected.byEntries(entries));
		reckon(change, moved, (count) -> {
		});
		this.lines.forget(entries);
	}

	/**
	 * Brings entries that were withdrawn before they came to this record, without a word
	 * of them.
	 * @param change the change that brings them
	 * @param documents what is known of them
	 */
	public void withdrawn(Change change, List<EntryDocument> documents) {
		publish(change, documents, (shape) -> shape.of(List.of(ChangeClass.WITHDRAWAL)));
	}

	/**
	 * Takes quotes from a source out of the entries on record, because it is removed for
	 * legal reasons. They go on citing it, and it shows nothing any more.
	 * @param change the change that does it
	 * @param documents what is said of entries that quote it
	 * @param sources every slug of the source
	 */
	public void unquote(Change change, List<EntryDocument> documents, Set<String> sources) {
		publish(change, documents.stream().map((one) -> Wordless.unquoted(one, sources)).toList(),
				(shape) -> shape.of(List.of(ChangeClass.EVIDENCE)));
	}

	/**
	 * Takes the names behind a source that is removed for legal reasons out of the
	 * standing of the past, once that of today is reckoned without it.
	 * @param source the source, of which nothing is on record any more
	 */
	public void forgetNames(UUID source) {
		this.lines.forgetNames(source);
	}

	private void publish(Change change, List<EntryDocument> documents,
			UnaryOperator<RecordWriter.Shape<Entry, EntryDocument>> how) {
		if (documents.isEmpty()) {
			return;
		}
		EntryNames names = EntryNames.of(documents, this.slugs);
		this.writer.publish(change, SubjectKind.ENTRY,
				documents.stream()
					.collect(Collectors.toMap((document) -> names.entry(document.id()), (document) -> document)),
				how.apply(new RecordWriter.Shape<Entry, EntryDocument>(Entry.class, EntryDocument.class,
						(entry) -> entry.id().value(), (id, document) -> create(new EntryId(id), document, change),
						(entry, document) -> entry.publish(document, names), EntryClasses::of)));
	}

	/**
	 * Takes an entry off the record, or brings it back. What is said of it stays as it
	 * is.
	 * @param change the change that does it
	 * @param entry the entry
	 * @param done its withdrawal or its restoration
	 */
	public void mark(Change change, UUID entry, ChangeClass done) {
		this.revisions.repeat(change, entry, done);
		Set<UUID> affected = this.affected.byEntries(Set.of(entry));
		reckon(change, affected, (count) -> {
		});
	}

	/**
	 * The entries whose standing a change may move, as the record is now. Asked before
	 * and after the change, because it may take away what it depends on.
	 * @param actors the actors changed
	 * @param sources the sources changed
	 * @param entries the entries changed
	 * @return them
	 */
	public Set<UUID> affectedBy(Collection<UUID> actors, Collection<UUID> sources, Collection<UUID> entries) {
		Set<UUID> all = new HashSet<>(this.affected.byActors(actors));
		all.addAll(this.affected.bySources(sources));
		all.addAll(this.affected.byEntries(entries));
		return all;
	}

	/**
	 * Reckons the standing of entries anew and renews the lines that moved.
	 * @param change the change that moved it
	 * @param entries the entries
	 * @param progress hears how many are done
	 * @return how many lines were renewed
	 */
	public int reckon(Change change, Collection<UUID> entries, IntConsumer progress) {
		return this.lines.renew(change, entries, progress);
	}

	/**
	 * Whether the standing kept of entries is another than what the record gives now,
	 * because something was found out that no document says.
	 * @param entries the entries
	 * @return whether one of them is to be reckoned anew
	 */
	public boolean isOutdated(Collection<UUID> entries) {
		return !this.lines.differing(entries).isEmpty();
	}

	/**
	 * Lets go of an actor who is on no entry any more.
	 * @param actor the actor
	 */
	public void forgetActor(UUID actor) {
		this.jdbc.sql("delete from timeline_actor where actor = ? and n = 0").param(actor).update();
	}

	private static Entry create(EntryId id, EntryDocument document, Change change) {
		return switch (document.kind()) {
			case ALLEGATION -> new Allegation(id, change.at());
			case COUNTERCLAIM -> new Counterclaim(id, change.at());
			case DEVELOPMENT -> new Development(id, change.at());
		};
	}

}
