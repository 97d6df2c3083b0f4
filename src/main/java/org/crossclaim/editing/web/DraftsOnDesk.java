package org.crossclaim.editing.web;

import java.util.List;
import java.util.Optional;

import org.crossclaim.account.Person;
import org.crossclaim.account.page.DeskSection;
import org.crossclaim.editing.draft.Drafts;
import org.crossclaim.editing.draft.KeptForm;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Section;

import org.springframework.stereotype.Component;

/**
 * Where those who edit begin: the forms that they have not sent yet.
 */
@Component
class DraftsOnDesk implements DeskSection {

	private final Drafts drafts;

	private final Dates dates;

	DraftsOnDesk(Drafts drafts, Dates dates) {
		this.drafts = drafts;
		this.dates = dates;
	}

	@Override
	public Optional<Section> of(Person person) {
		List<Row> rows = this.drafts.of(person.id()).stream().map(this::row).toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(new Section("editing/drafts", rows));
	}

	private Row row(KeptForm draft) {
		String key = draft.amends().isEmpty() ? (draft.slug() != null) ? "draft.change." : "draft.new."
				: "draft.amendment.";
		return new Row("/editing/drafts/" + draft.id(), key + draft.list(), draft.beginning(),
				this.dates.minute(draft.kept()));
	}

	/**
	 * A draft.
	 *
	 * @param href where to go on with it
	 * @param what the message key of what it is
	 * @param beginning what it begins with
	 * @param kept when it was kept last
	 */
	public record Row(String href, String what, String beginning, Moment kept) {
	}

}
