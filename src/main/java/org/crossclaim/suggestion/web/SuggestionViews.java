package org.crossclaim.suggestion.web;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.suggestion.Suggested;
import org.crossclaim.suggestion.SuggestionState;

import org.springframework.stereotype.Component;

/**
 * Lays suggestions out. What they are about is named by its slug, so that they can be
 * told of whatever became of it.
 */
@Component
class SuggestionViews {

	private final Dates dates;

	private final Words words;

	SuggestionViews(Dates dates, Words words) {
		this.words = words;
		this.dates = dates;
	}

	SuggestionView of(Suggested one) {
		SuggestionState state = one.state();
		return new SuggestionView(one.worded(this.words::said), one.kind().word(), state.word(),
				"/" + one.about().list() + "/" + one.slug(), this.dates.minute(one.sent()),
				(one.decided() != null) ? this.dates.minute(one.decided()) : null,
				one.revisions().stream().map(SuggestionViews::revision).toList(),
				state == SuggestionState.WAITING || state == SuggestionState.AT_WORK);
	}

	private static SuggestionView.Revision revision(Suggested.Revised one) {
		String history = "/" + one.kind().list() + "/" + one.slug() + "/history";
		return new SuggestionView.Revision(one.kind().word(), one.slug(), one.number(),
				(one.number() > 1) ? history + "?from=" + (one.number() - 1) + "&to=" + one.number() : history);
	}

}
