package org.crossclaim.editing.web;

import java.util.List;

import org.crossclaim.editing.Beside;
import org.crossclaim.editing.Editing;
import org.crossclaim.editing.Editing.Answer;
import org.crossclaim.editing.Opening;
import org.crossclaim.editing.Sheet;
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

	private final List<Beside> beside;

	FormController(Editing editing, Opening opening, CurrentAuthor author, List<Beside> beside) {
		this.editing = editing;
		this.opening = opening;
		this.author = author;
		this.beside = beside;
	}

	@GetMapping("/new")
	ModelAndView start(@PathVariable String list, @RequestParam MultiValueMap<String, String> given) {
		Long amends = number(given, "amends");
		return page((amends != null)
				? this.opening.amend(list, String.valueOf(given.getFirst("id")), amends, this.author.get())
				: this.opening.start(list, given), list, null, given);
	}

	@GetMapping("/{slug}")
	ModelAndView open(@PathVariable String list, @PathVariable String slug,
			@RequestParam MultiValueMap<String, String> given) {
		Long amends = number(given, "amends");
		Long revision = number(given, "revision");
		if (amends != null) {
			ModelAndView page = page(this.opening.amend(list, slug, amends, this.author.get()), list, slug, given);
			page.setStatus(HttpStatus.OK);
			return page;
		}
		return page((revision != null) ? this.opening.restore(list, slug, revision.intValue())
				: this.opening.open(list, slug), list, slug, given);
	}

	@PostMapping({ "/new", "/{slug}" })
	ModelAndView take(@PathVariable String list, @PathVariable(required = false) @Nullable String slug,
			@RequestParam MultiValueMap<String, String> given) {
		Answer answer = this.editing.take(list, slug, given, this.author.get());
		return (answer.sheet() != null) ? page(answer.sheet(), list, slug, given)
				: new ModelAndView("redirect:" + answer.address());
	}

	private ModelAndView page(Sheet sheet, String list, @Nullable String slug, MultiValueMap<String, String> given) {
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
			.addObject("beside",
					this.beside.stream().flatMap((one) -> one.of(list, slug, occasion, reader).stream()).toList());
	}

	/** What is no number is as if it were not there. */
	private static @Nullable Long number(MultiValueMap<String, String> given, String name) {
		String text = given.getFirst(name);
		return (text != null && text.matches("[1-9]\\d{0,8}")) ? Long.valueOf(text) : null;
	}

}
