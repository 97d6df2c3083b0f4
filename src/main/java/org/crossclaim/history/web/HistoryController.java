package org.crossclaim.history.web;

import java.util.Map;
import java.util.Objects;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The history of each thing.
 */
@Controller
class HistoryController {

	private static final Map<String, SubjectKind> KINDS = Map.of("entries", SubjectKind.ENTRY, "actors",
			SubjectKind.ACTOR, "sources", SubjectKind.SOURCE, "disputes", SubjectKind.DISPUTE);

	private final HistoryViews views;

	HistoryController(HistoryViews views) {
		this.views = views;
	}

	@GetMapping("/{folder:entries|actors|sources|disputes}/{slug}/history")
	String show(@PathVariable String folder, @PathVariable Slug slug, @ModelAttribute("form") HistoryForm form,
			Model model) {
		model.addAttribute("view", this.views.of(Objects.requireNonNull(KINDS.get(folder)), folder, slug, form));
		return "history/history";
	}

}
