package org.crossclaim.entry.document;

import java.util.List;
import java.util.Set;

import org.crossclaim.entry.document.EntryDocument.Evidence;
import org.crossclaim.shared.Blank;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

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
		return of(one.id(), one.dispute(), one.kind(), one.said(), one.happened());
	}

	/**
	 * An entry of which no more is known than that there was one.
	 * @param id its slug
	 * @param dispute slug of its dispute
	 * @param kind its kind
	 * @param said when it was said, if that is known
	 * @param happened when it happened, if that is known
	 * @return the document without words
	 */
	public static EntryDocument of(String id, String dispute, EntryKind kind, @Nullable Edtf said,
			@Nullable Edtf happened) {
		return new EntryDocument(id, dispute, kind, null, Blank.text(), null, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), said, happened, null, null, List.of(), List.of(), List.of(),
				List.of());
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
				one.replyChecks(), one.evidence().stream().map((it) -> unquoted(it, sources)).toList());
	}

	private static Evidence unquoted(Evidence one, Set<String> sources) {
		boolean itself = sources.contains(one.source());
		return new Evidence(one.source(), one.stance(), one.shows(), one.basis(), one.relays(),
				itself ? null : one.quote(), itself ? null : one.locator(), itself ? List.of() : one.translation(),
				one.steps().stream().map((step) -> sources.contains(step.source()) ? step.unquoted() : step).toList());
	}

}
