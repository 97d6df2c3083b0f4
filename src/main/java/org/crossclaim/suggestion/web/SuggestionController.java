package org.crossclaim.suggestion.web;

import java.util.List;

import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.page.Forms;
import org.crossclaim.shared.Refusal;
import org.crossclaim.suggestion.Suggested;
import org.crossclaim.suggestion.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The editors' queue of suggestions, and each with what is to be done about it.
 */
@Controller
@RequestMapping("/editing/suggestions")
class SuggestionController {

	private static final int PAGE = 50;

	private final Suggestions suggestions;

	private final SuggestionViews views;

	private final CurrentAuthor current;

	private final Forms forms;

	SuggestionController(Suggestions suggestions, SuggestionViews views, CurrentAuthor current, Forms forms) {
		this.suggestions = suggestions;
		this.views = views;
		this.current = current;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "0") long after) {
		List<Suggested> found = this.suggestions.open(after, PAGE + 1);
		return new ModelAndView("suggestion/list", "waiting", found.stream().limit(PAGE).map(this.views::of).toList())
			.addObject("decided",
					(after == 0) ? this.suggestions.decided(PAGE).stream().map(this.views::of).toList() : List.of())
			.addObject("next",
					(found.size() > PAGE) ? "/editing/suggestions?after=" + found.get(PAGE - 1).number() : null)
			.addObject("first", (after > 0) ? "/editing/suggestions" : null);
	}

	@GetMapping("/{number}")
	ModelAndView show(@PathVariable long number) {
		return page(this.forms.show("suggestion/show", new DeclineForm(null)), number);
	}

	@PostMapping("/{number}")
	ModelAndView decline(@PathVariable long number, DeclineForm form) {
		try {
			this.suggestions.decline(number, this.current.get(), form.reason());
			return new ModelAndView("redirect:/editing/suggestions/" + number);
		}
		catch (Refusal refusal) {
			return page(this.forms.again("suggestion/show", form, refusal), number);
		}
	}

	private ModelAndView page(ModelAndView page, long number) {
		return page.addObject("view", this.views.of(this.suggestions.find(number)));
	}

}
