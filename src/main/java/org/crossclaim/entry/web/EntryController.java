package org.crossclaim.entry.web;

import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of one entry.
 */
@Controller
class EntryController {

	private final EntryPages entries;

	private final EntryViews views;

	EntryController(EntryPages entries, EntryViews views) {
		this.entries = entries;
		this.views = views;
	}

	@GetMapping("/entries/{slug}")
	String show(@PathVariable Slug slug, Model model) {
		model.addAttribute("view", this.views.of(this.entries.find(slug)));
		return "entry/show";
	}

}
