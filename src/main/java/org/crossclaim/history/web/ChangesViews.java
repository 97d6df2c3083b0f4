package org.crossclaim.history.web;

import java.util.Arrays;
import java.util.List;

import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.history.Changes;
import org.crossclaim.history.Edition;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Component;

/**
 * Makes the lists of changes: of all the record, of one dispute, and the corrections.
 */
@Component
class ChangesViews {

	private final Changes changes;

	private final Disputes disputes;

	private final ChangeRows rows;

	private final Words words;

	ChangesViews(Changes changes, Disputes disputes, ChangeRows rows, Words words) {
		this.changes = changes;
		this.disputes = disputes;
		this.rows = rows;
		this.words = words;
	}

	ChangesView all(ChangesForm form) {
		return view(form, "changes", "/changes", null, false);
	}

	ChangesView of(Slug dispute, ChangesForm form) {
		Label title = this.words.label(this.disputes.find(dispute).document().title());
		return view(form.within(dispute.text()), "changes", "/disputes/" + dispute + "/changes",
				new ChangesView.About("/disputes/" + dispute, title), false);
	}

	ChangesView corrections(ChangesForm form) {
		return view(form.only(ChangeClass.CORRECTION.word()), "corrections", "/corrections", null, true);
	}

	private ChangesView view(ChangesForm form, String key, String path,
			ChangesView.@org.jspecify.annotations.Nullable About about, boolean differences) {
		List<Edition> found = this.changes.of(form.query());
		boolean more = found.size() > ChangesForm.SIZE;
		List<Edition> shown = more ? found.subList(0, ChangesForm.SIZE) : found;
		String title = (about != null) ? this.words.say("changes.title-of", about.name().text())
				: this.words.say(key + ".title");
		return new ChangesView(title, this.words.say(key + ".text"), path, form.address(path + ".atom", null), about,
				Arrays.stream(ChangeClass.values())
					.map((one) -> new ChangesView.Option(one.word(), this.words.of(one),
							form.classes().contains(one.word())))
					.toList(),
				this.rows.of(shown, differences), (form.after() != null) ? form.address(path, null) : null,
				more ? form.address(path, shown.getLast().cursor()) : null);
	}

}
