package org.crossclaim.housekeeping.removal;

import java.util.Set;
import java.util.UUID;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.RemovalScope;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Wordless;
import org.crossclaim.source.SourceDocument;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which words a removal takes out of documents: of the thing itself all, of an entry that
 * cites a removed source what is quoted from it.
 */
final class Scopes {

	private Scopes() {
	}

	static RemovalScope of(SubjectKind kind, Set<UUID> subjects, Set<String> slugs) {
		return new RemovalScope(kind, subjects, slugs, (other, document) -> without(kind, slugs, other, document));
	}

	private static ObjectNode without(SubjectKind kind, Set<String> slugs, SubjectKind other, ObjectNode document) {
		if (other == kind && slugs.contains(document.path("id").asString(""))) {
			return switch (kind) {
				case ENTRY -> Documents.tree(Wordless.of(read(document, EntryDocument.class)));
				case SOURCE -> Documents.tree(read(document, SourceDocument.class).bare());
				case ACTOR -> Documents.tree(read(document, ActorDocument.class).bare());
				case DISPUTE -> throw new IllegalArgumentException("Disputes are not removed");
			};
		}
		if (other == SubjectKind.ENTRY && kind == SubjectKind.SOURCE) {
			EntryDocument entry = read(document, EntryDocument.class);
			EntryDocument unquoted = Wordless.unquoted(entry, slugs);
			return unquoted.equals(entry) ? document : Documents.tree(unquoted);
		}
		return document;
	}

	private static <D> D read(ObjectNode document, Class<D> shape) {
		return Documents.read(document.toString(), shape);
	}

}
