package org.crossclaim.entry.document;

import java.util.List;
import java.util.Set;

import org.crossclaim.entry.document.EntryDocument.Evidence;
import org.crossclaim.shared.Blank;

/**
 * What is left of entries where words are taken out of them.
 */
public final class Wordless {

	private Wordless() {
	}

	/**
	 * An entry without its words: which it is, of which kind, and its dates. Whom and
	 * what it named goes with the words.
	 * @param one what was said of it
	 * @return the document without words
	 */
	public static EntryDocument of(EntryDocument one) {
		return new EntryDocument(one.id(), one.dispute(), one.kind(), null, Blank.text(), null, List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), one.said(), one.happened(), null, null,
				List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * Whether no word is left of an entry, or none was ever brought.
	 * @param one what is said of it
	 * @return whether it has no words
	 */
	public static boolean is(EntryDocument one) {
		return Blank.text().equals(one.statement());
	}

	/**
	 * An entry without quotes from a source. It cites it all the same.
	 * @param one what is said of it
	 * @param sources every slug of the source
	 * @return the document without them
	 */
	public static EntryDocument unquoted(EntryDocument one, Set<String> sources) {
		return new EntryDocument(one.id(), one.dispute(), one.kind(), one.nature(), one.statement(), one.note(),
				one.assertedBy(), one.doneBy(), one.against(), one.speaksFor(), one.respondsTo(), one.bearsOn(),
				one.revises(), one.said(), one.happened(), one.zone(), one.order(), one.figures(), one.resolution(),
				one.replyChecks(),
				one.evidence().stream().map((it) -> sources.contains(it.source()) ? unquoted(it) : it).toList());
	}

	private static Evidence unquoted(Evidence one) {
		return new Evidence(one.source(), one.stance(), one.shows(), one.basis(), one.relays(), null, null, List.of());
	}

}
