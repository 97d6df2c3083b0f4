package org.crossclaim.timeline.web;

import org.crossclaim.shared.Slug;
import org.crossclaim.timeline.Timelines;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of a dispute: its timeline.
 */
@Controller
class TimelineController {

	private final Timelines timelines;

	private final TimelineViews views;

	TimelineController(Timelines timelines, TimelineViews views) {
		this.timelines = timelines;
		this.views = views;
	}

	@GetMapping("/disputes/{slug}")
	String show(@PathVariable Slug slug, @ModelAttribute("form") TimelineForm form, Model model) {
		model.addAttribute("view", this.views.of(this.timelines.page(form.query(slug)), form));
		return "timeline/show";
	}

}
