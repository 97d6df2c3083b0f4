package org.crossclaim.history.web;

import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of changes: of the whole record, of a dispute, and the corrections.
 */
@Controller
class ChangesController {

	private final ChangesViews views;

	ChangesController(ChangesViews views) {
		this.views = views;
	}

	@GetMapping("/changes")
	String all(@ModelAttribute("form") ChangesForm form, Model model) {
		model.addAttribute("view", this.views.all(form));
		return "history/changes";
	}

	@GetMapping("/disputes/{slug}/changes")
	String of(@PathVariable Slug slug, @ModelAttribute("form") ChangesForm form, Model model) {
		model.addAttribute("view", this.views.of(slug, form));
		return "history/changes";
	}

	@GetMapping("/corrections")
	String corrections(@ModelAttribute("form") ChangesForm form, Model model) {
		model.addAttribute("view", this.views.corrections(form));
		return "history/changes";
	}

}
