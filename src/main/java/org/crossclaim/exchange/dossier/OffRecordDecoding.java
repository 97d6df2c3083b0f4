package org.crossclaim.exchange.dossier;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.ActorKind;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Wordless;
import org.crossclaim.shared.Blank;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;

/**
 * What is off the record in a dossier, key by key: each says that it was withdrawn, or
 * removed and on which class of ground, and nothing of what stood there.
 */
final class OffRecordDecoding {

	private final OffRecord off;

	private final BiPredicate<String, Item> isFirst;

	OffRecordDecoding(OffRecord off, BiPredicate<String, Item> isFirst) {
		this.off = off;
		this.isFirst = isFirst;
	}

	void read(Item lists) {
		read(lists, "actors", this::actor);
		read(lists, "sources", this::source);
		read(lists, "entries", this::entry);
		lists.end();
	}

	/** What is said to be off the record is not said again, here or elsewhere. */
	private void read(Item lists, String list, Consumer<Item> decode) {
		lists.objects(list, (item) -> {
			if (this.isFirst.test(list, item)) {
				decode.accept(item);
			}
			return item;
		});
	}

	private void actor(Item item) {
		ActorDocument actor = new ActorDocument(item.neededSlug("id"), item.neededWord("kind", ActorKind.class),
				Blank.text(), List.of(), null, null, List.of(), List.of());
		this.off.actors().add(actor);
		this.off.put(SubjectKind.ACTOR, actor.id(), item.neededWord("removed", Ground.class));
	}

	private void source(Item item) {
		SourceDocument source = new SourceDocument(item.neededSlug("id"), item.neededWord("kind", SourceKind.class),
				null, Blank.MARK, null, null, Blank.MARK, null, List.of(), item.date("published"), null, null, null,
				null, List.of(), null, null, null);
		this.off.sources().add(source);
		this.off.put(SubjectKind.SOURCE, source.id(), item.neededWord("removed", Ground.class));
	}

	private void entry(Item item) {
		EntryDocument entry = Wordless.of(item.neededSlug("id"), item.neededSlug("dispute"),
				item.neededWord("kind", EntryKind.class), item.date("said"), item.date("happened"));
		Ground removed = item.word("removed", Ground.class);
		Boolean withdrawn = item.truth("withdrawn");
		if ((removed != null) == Boolean.TRUE.equals(withdrawn)) {
			item.fault(item.where((withdrawn != null) ? "withdrawn" : "id"), "withdrawn",
					"dossier.withdrawn-or-removed");
		}
		this.off.entries().add(entry);
		this.off.put(SubjectKind.ENTRY, entry.id(), removed);
	}

}
