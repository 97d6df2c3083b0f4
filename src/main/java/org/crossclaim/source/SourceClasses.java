package org.crossclaim.source;

import java.util.List;

import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Classes;
import org.jspecify.annotations.Nullable;

/**
 * Of which classes a change of a source is: what bears on where its content comes from,
 * and on whether it counts, is evidence.
 */
final class SourceClasses {

	private SourceClasses() {
	}

	static List<ChangeClass> of(@Nullable SourceDocument before, SourceDocument after) {
		if (before == null) {
			return List.of(ChangeClass.NEW);
		}
		return Classes.between(before, after)
			.of(ChangeClass.RENAME, SourceDocument::id)
			.stated(ChangeClass.EVIDENCE, SourceDocument::status)
			.stated(ChangeClass.EVIDENCE, SourceDocument::kind)
			.stated(ChangeClass.EVIDENCE, SourceDocument::publishedBy)
			.stated(ChangeClass.EVIDENCE, SourceDocument::authorship)
			.stated(ChangeClass.EVIDENCE, SourceDocument::reporting)
			.stated(ChangeClass.EVIDENCE, SourceDocument::copyOf)
			.stated(ChangeClass.EVIDENCE, SourceDocument::wasSeen)
			.listed(ChangeClass.EVIDENCE, SourceDocument::relays, (one) -> one)
			.stated(ChangeClass.WORDING, SourceDocument::url)
			.stated(ChangeClass.WORDING, SourceDocument::title)
			.of(ChangeClass.WORDING, SourceDocument::titleBasis)
			.of(ChangeClass.WORDING, SourceDocument::titleLanguage)
			.stated(ChangeClass.WORDING, SourceDocument::publisher)
			.stated(ChangeClass.WORDING, SourceDocument::published)
			.stated(ChangeClass.WORDING, SourceDocument::language)
			.stated(ChangeClass.WORDING, SourceDocument::licence)
			.listed(ChangeClass.WORDING, SourceDocument::authors, (one) -> one)
			.found();
	}

}
