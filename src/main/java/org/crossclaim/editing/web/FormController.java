package org.crossclaim.editing.web;

import java.util.Objects;

import org.crossclaim.editing.Editing;
import org.crossclaim.editing.Editing.Answer;
import org.crossclaim.editing.Opening;
import org.crossclaim.editing.draft.Drafts;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The forms of actors, sources, disputes and entries.
 */
@Controller
@RequestMapping("/editing/{list:actors|sources|disputes|entries}")
class FormController {

	private final Editing editing;

	private final Opening opening;

	private final CurrentAuthor author;

	private final FormPages pages;

	private final Drafts drafts;

	FormController(Editing editing, Opening opening, CurrentAuthor author, FormPages pages, Drafts drafts) {
		this.editing = editing;
		this.opening = opening;
		this.author = author;
		this.pages = pages;
		this.drafts = drafts;
	}

	@GetMapping("/new")
	ModelAndView start(@PathVariable String list, @RequestParam MultiValueMap<String, String> given) {
		Long amends = FormPages.number(given, "amends");
		return this.pages.open((amends != null)
				? this.opening.amend(list, String.valueOf(given.getFirst("id")), amends, this.author.get())
				: this.opening.start(list, given, this.author.get()), given);
	}

	@GetMapping("/{slug}")
	ModelAndView open(@PathVariable String list, @PathVariable String slug,
			@RequestParam MultiValueMap<String, String> given) {
		Long amends = FormPages.number(given, "amends");
		Long revision = FormPages.number(given, "revision");
		if (amends != null) {
			ModelAndView page = this.pages.open(this.opening.amend(list, slug, amends, this.author.get()), given);
			page.setStatus(HttpStatus.OK);
			return page;
		}
		return this.pages.open((revision != null) ? this.opening.restore(list, slug, revision.intValue())
				: this.opening.open(list, slug, given), given);
	}

	@PostMapping({ "/new", "/{slug}" })
	ModelAndView take(@PathVariable String list, @PathVariable(required = false) @Nullable String slug,
			@RequestParam MultiValueMap<String, String> given) {
		Author author = this.author.get();
		Answer answer = this.editing.take(list, slug, given, author);
		if (answer.sheet() != null) {
			return this.pages.again(answer.sheet(), given);
		}
		this.drafts.forget(Objects.requireNonNull(author.account()), FormPages.draft(given));
		return new ModelAndView("redirect:" + answer.address());
	}

}
