package org.crossclaim.exchange.dossier;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a dossier piece by piece (the model, "The dossier"). The same documents in the
 * same order give the same bytes. The parts are written in the order of the methods.
 */
public final class DossierWriter implements AutoCloseable {

	private final JsonGenerator out;

	/**
	 * Begins a dossier.
	 * @param format how it is written
	 * @param output where to, UTF-8; left open
	 */
	public DossierWriter(DossierFormat format, OutputStream output) {
		this.out = format.generator(output);
		this.out.writeStartObject();
	}

	/**
	 * Writes what the dossier names and does not bring; nothing where it brings all.
	 * @param disputes slugs of disputes
	 * @param entries slugs of entries
	 */
	public void refersTo(Collection<String> disputes, Collection<String> entries) {
		if (disputes.isEmpty() && entries.isEmpty()) {
			return;
		}
		this.out.writeName("refers_to");
		this.out.writeStartObject();
		slugs("disputes", disputes);
		slugs("entries", entries);
		this.out.writeEndObject();
	}

	/**
	 * Writes what is off the record; nothing where nothing is.
	 * @param off what is
	 */
	public void offRecord(OffRecord off) {
		if (off.isEmpty()) {
			return;
		}
		this.out.writeName("off_record");
		this.out.writeStartObject();
		off(SubjectKind.ACTOR, off.actors(), ActorDocument::id, off);
		off(SubjectKind.SOURCE, off.sources(), SourceDocument::id, off);
		off(SubjectKind.ENTRY, off.entries(), EntryDocument::id, off);
		this.out.writeEndObject();
	}

	private <D> void off(SubjectKind kind, List<D> documents, Function<D, String> id, OffRecord off) {
		if (documents.isEmpty()) {
			return;
		}
		this.out.writeName(kind.list());
		this.out.writeStartArray();
		documents.stream().sorted(Comparator.comparing(id)).forEach((document) -> {
			ObjectNode tree = Documents.tree(document);
			tree.remove(List.of("name", "title", "publisher", "statement"));
			off.ground(kind, id.apply(document))
				.ifPresentOrElse((ground) -> tree.put("removed", ground.word()), () -> tree.put("withdrawn", true));
			this.out.writeTree(tree);
		});
		this.out.writeEndArray();
	}

	/**
	 * Writes the actors.
	 * @param each hands over each of them
	 */
	public void actors(Consumer<Consumer<ActorDocument>> each) {
		list("actors", each);
	}

	/**
	 * Writes the sources.
	 * @param each hands over each of them
	 */
	public void sources(Consumer<Consumer<SourceDocument>> each) {
		list("sources", each);
	}

	/**
	 * Writes the disputes with their entries.
	 * @param disputes hands over each dispute
	 * @param entries hands over each entry of a dispute
	 */
	public void disputes(Consumer<Consumer<DisputeDocument>> disputes, EntriesOfDispute entries) {
		this.out.writeName("disputes");
		this.out.writeStartArray();
		disputes.accept((dispute) -> {
			this.out.writeStartObject();
			Documents.tree(dispute).forEachEntry((key, value) -> {
				this.out.writeName(key);
				this.out.writeTree(value);
			});
			this.<EntryDocument>list("entries", (to) -> entries.each(dispute.id(), to));
			this.out.writeEndObject();
		});
		this.out.writeEndArray();
	}

	@Override
	public void close() {
		this.out.writeEndObject();
		this.out.close();
	}

	private void slugs(String key, Collection<String> slugs) {
		if (!slugs.isEmpty()) {
			this.out.writeName(key);
			this.out.writeStartArray();
			slugs.stream().sorted().forEach(this.out::writeString);
			this.out.writeEndArray();
		}
	}

	private <D> void list(String key, Consumer<Consumer<D>> each) {
		this.out.writeName(key);
		this.out.writeStartArray();
		each.accept((document) -> {
			ObjectNode tree = Documents.tree(document);
			if (document instanceof EntryDocument) {
				tree.remove("dispute");
			}
			this.out.writeTree(tree);
		});
		this.out.writeEndArray();
	}

	/**
	 * The entries of disputes.
	 */
	@FunctionalInterface
	public interface EntriesOfDispute {

		/**
		 * Hands over each entry of a dispute.
		 * @param dispute its slug
		 * @param to takes what is said of each
		 */
		void each(String dispute, Consumer<EntryDocument> to);

	}

}
