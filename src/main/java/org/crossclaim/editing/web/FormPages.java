package org.crossclaim.editing.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.crossclaim.editing.Beside;
import org.crossclaim.editing.Sheet;
import org.crossclaim.editing.draft.Drafts;
import org.crossclaim.editing.draft.Drafts.Kept;
import org.crossclaim.editing.draft.KeptForm;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which forms stand, with what is known beside them and the drafts of them.
 * Every form carries the id under which it would be kept, so that it is kept once however
 * often it is sent.
 */
@Component
class FormPages {

	/** The parameter that carries the id of the draft. */
	static final String DRAFT = "draft";

	private final List<Beside> beside;

	private final CurrentAuthor author;

	private final Drafts drafts;

	private final Dates dates;

	FormPages(List<Beside> beside, CurrentAuthor author, Drafts drafts, Dates dates) {
		this.beside = beside;
		this.author = author;
		this.drafts = drafts;
		this.dates = dates;
	}

	/** A form that is opened, with the drafts of it to go on with. */
	ModelAndView open(Sheet sheet, MultiValueMap<String, String> given) {
		return offered(page(sheet, given, Slugs.newId()), sheet, given).addObject("unkept", false);
	}

	/** A form that was sent and is shown again, as typed. */
	ModelAndView again(Sheet sheet, MultiValueMap<String, String> given) {
		return page(sheet, given, draft(given)).addObject("unkept", true);
	}

	/** A form as typed, one of whose drafts was discarded. */
	ModelAndView without(Sheet sheet, MultiValueMap<String, String> given) {
		return offered(again(sheet, given), sheet, given);
	}

	/** A form that is kept as it stands. */
	ModelAndView kept(Sheet sheet, MultiValueMap<String, String> given, Kept kept) {
		ModelAndView page = page(sheet, given, kept.draft().id()).addObject("unkept", false)
			.addObject("kept", this.dates.minute(kept.draft().kept()))
			.addObject("gone", kept.gone());
		page.setStatus(HttpStatus.OK);
		return page;
	}

	/** The id of the draft of a form that was sent. */
	static UUID draft(MultiValueMap<String, String> given) {
		return Objects.requireNonNullElseGet(id(given.getFirst(DRAFT)), Slugs::newId);
	}

	/** What is no id is as if it were not there. */
	static @Nullable UUID id(@Nullable String text) {
		return (text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? UUID.fromString(text)
				: null;
	}

	/** What is no number is as if it were not there. */
	static @Nullable Long number(MultiValueMap<String, String> given, String name) {
		String text = given.getFirst(name);
		return (text != null && text.matches("[1-9]\\d{0,8}")) ? Long.valueOf(text) : null;
	}

	private ModelAndView page(Sheet sheet, MultiValueMap<String, String> given, UUID draft) {
		String occasion = given.getFirst("occasion");
		Author reader = this.author.get();
		ModelAndView page = new ModelAndView("editing/form", "sheet", sheet);
		page.setStatus(switch (sheet.state()) {
			case OPEN -> HttpStatus.OK;
			case FAULTY -> HttpStatus.UNPROCESSABLE_CONTENT;
			case STALE -> HttpStatus.CONFLICT;
		});
		return page.addObject("occasion", occasion)
			.addObject("amends", number(given, "amends"))
			.addObject("restored", number(given, "revision"))
			.addObject(DRAFT, draft)
			.addObject("another", !sheet.alike().isEmpty() || "another".equals(given.getFirst("send")))
			.addObject("beside",
					this.beside.stream()
						.flatMap((one) -> one.of(sheet.kind().list(), sheet.slug(), occasion, reader).stream())
						.toList());
	}

	private ModelAndView offered(ModelAndView page, Sheet sheet, MultiValueMap<String, String> given) {
		Long amends = number(given, "amends");
		return page.addObject("drafts",
				this.drafts.of(Objects.requireNonNull(this.author.get().account()))
					.stream()
					.filter((one) -> one.form().equals(sheet.action())
							&& one.amends().equals((amends != null) ? amends.toString() : ""))
					.map((one) -> new Offer(one, this.dates.minute(one.kept())))
					.toList());
	}

	/**
	 * A draft to go on with.
	 *
	 * @param draft the draft
	 * @param kept when it was kept last
	 */
	record Offer(KeptForm draft, Moment kept) {
	}

}
