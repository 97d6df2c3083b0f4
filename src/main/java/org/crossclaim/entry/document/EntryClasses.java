package org.crossclaim.entry.document;

import java.util.List;

import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Classes;
import org.jspecify.annotations.Nullable;

/**
 * Of which classes a change of an entry is.
 */
public final class EntryClasses {

	private EntryClasses() {
	}

	/**
	 * The classes of a change.
	 * @param before what was said; {@code null} where the entry is new
	 * @param after what is said
	 * @return them, at least one
	 */
	public static List<ChangeClass> of(@Nullable EntryDocument before, EntryDocument after) {
		if (before == null) {
			return (after.kind() == EntryKind.COUNTERCLAIM) ? List.of(ChangeClass.NEW, ChangeClass.REPLY)
					: List.of(ChangeClass.NEW);
		}
		return Classes.between(before, after)
			.of(ChangeClass.RENAME, EntryDocument::id)
			.of(ChangeClass.WORDING, EntryDocument::statement)
			.of(ChangeClass.WORDING, EntryDocument::note)
			.of(ChangeClass.CORRECTION, EntryDocument::dispute)
			.of(ChangeClass.CORRECTION, EntryDocument::natureOrFact)
			.of(ChangeClass.CORRECTION, EntryDocument::assertedBy)
			.of(ChangeClass.CORRECTION, EntryDocument::doneBy)
			.of(ChangeClass.CORRECTION, EntryDocument::against)
			.of(ChangeClass.CORRECTION, EntryDocument::speaksFor)
			.stated(ChangeClass.WORDING, EntryDocument::said)
			.stated(ChangeClass.WORDING, EntryDocument::happened)
			.stated(ChangeClass.WORDING, EntryDocument::zone)
			.of(ChangeClass.WORDING, EntryDocument::order)
			.listed(ChangeClass.REPLY, EntryDocument::respondsTo, EntryDocument.Response::entry)
			.listed(ChangeClass.REPLY, EntryDocument::replyChecks, EntryDocument.ReplyCheck::actor)
			.listed(ChangeClass.WORDING, EntryDocument::bearsOn, (one) -> one)
			.listed(ChangeClass.WORDING, EntryDocument::revises, (one) -> one)
			.listed(ChangeClass.FIGURE, EntryDocument::figures, EntryDocument.Figure::measure)
			.listed(ChangeClass.RESOLUTION, EntryDocument::resolution, EntryDocument.Resolution::by)
			.listed(ChangeClass.EVIDENCE, EntryDocument::evidence, EntryDocument.Evidence::source)
			.found();
	}

}
