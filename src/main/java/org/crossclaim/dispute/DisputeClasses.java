package org.crossclaim.dispute;

import java.util.List;

import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Classes;
import org.jspecify.annotations.Nullable;

/**
 * Of which classes a change of a dispute is.
 */
final class DisputeClasses {

	private DisputeClasses() {
	}

	static List<ChangeClass> of(@Nullable DisputeDocument before, DisputeDocument after) {
		if (before == null) {
			return List.of(ChangeClass.NEW);
		}
		return Classes.between(before, after)
			.of(ChangeClass.RENAME, DisputeDocument::id)
			.named(DisputeDocument::title)
			.of(ChangeClass.WORDING, DisputeDocument::summary)
			.of(ChangeClass.WORDING, DisputeDocument::covered)
			.of(ChangeClass.WORDING, DisputeDocument::background)
			.listed(ChangeClass.WORDING, DisputeDocument::related, DisputeDocument.Related::dispute)
			.found();
	}

}
