package org.crossclaim.actor.web;

import java.util.List;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Published;
import org.crossclaim.page.Label;
import org.crossclaim.page.ListQuery;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of actors.
 */
@Controller
class ActorController {

	private static final int PAGE = 200;

	private final Actors actors;

	private final ActorViews views;

	private final Words words;

	ActorController(Actors actors, ActorViews views, Words words) {
		this.actors = actors;
		this.views = views;
		this.words = words;
	}

	@GetMapping("/actors")
	String list(@ModelAttribute("query") ListQuery asked, Model model) {
		ListQuery query = asked.orOf(PAGE);
		List<Published<ActorDocument>> found = this.actors.all(query.start(), query.length() + 1);
		model.addAttribute("rows", found.stream().limit(query.length()).map((one) -> row(one.document())).toList());
		model.addAttribute("first", query.start().isEmpty() ? null : "/actors");
		model.addAttribute("next", query.next("/actors", found, (one) -> one.document().id()));
		return "actor/list";
	}

	@GetMapping("/actors/{slug}")
	String show(@PathVariable Slug slug, Model model) {
		model.addAttribute("view", this.views.of(this.actors.find(slug).document()));
		return "actor/show";
	}

	private Row row(ActorDocument actor) {
		return new Row(actor.id(), this.words.label(actor.name()), this.words.of(actor.kind()));
	}

	/**
	 * An actor in the list.
	 *
	 * @param slug its slug
	 * @param name its name
	 * @param kind what it is
	 */
	record Row(String slug, Label name, String kind) {
	}

}
