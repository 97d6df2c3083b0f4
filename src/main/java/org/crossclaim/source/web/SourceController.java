package org.crossclaim.source.web;

import java.util.List;

import org.crossclaim.editorial.Published;
import org.crossclaim.page.ListQuery;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.crossclaim.source.cite.Citations;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of sources.
 */
@Controller
class SourceController {

	private static final int PAGE = 100;

	private final Sources sources;

	private final SourceViews views;

	private final Citations citations;

	SourceController(Sources sources, SourceViews views, Citations citations) {
		this.sources = sources;
		this.views = views;
		this.citations = citations;
	}

	@GetMapping("/sources")
	String list(@ModelAttribute("query") ListQuery asked, Model model) {
		ListQuery query = asked.orOf(PAGE);
		List<Published<SourceDocument>> found = this.sources.all(query.start(), query.length() + 1);
		model.addAttribute("sources",
				found.stream().limit(query.length()).map((one) -> this.citations.of(one.document())).toList());
		model.addAttribute("first", query.start().isEmpty() ? null : "/sources");
		model.addAttribute("next", query.next("/sources", found, (one) -> one.document().id()));
		return "source/list";
	}

	@GetMapping("/sources/{slug}")
	String show(@PathVariable Slug slug, Model model) {
		model.addAttribute("view", this.views.of(this.sources.find(slug).document()));
		return "source/show";
	}

}
