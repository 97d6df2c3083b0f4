package org.crossclaim.reply.web;

import java.util.List;

import org.crossclaim.actor.Actors;
import org.crossclaim.entry.Entries;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks whoever is named here which of the entries that name them they answer.
 */
@Controller
class NamedController {

	private static final int MOST = 200;

	private final Actors actors;

	private final Entries entries;

	private final Words words;

	NamedController(Actors actors, Entries entries, Words words) {
		this.actors = actors;
		this.entries = entries;
		this.words = words;
	}

	@GetMapping("/actors/{slug}/statement")
	ModelAndView show(@PathVariable Slug slug) {
		Named actor = Named.of(slug.text(), this.words.label(this.actors.find(slug).document().name()));
		List<Named> naming = this.entries.byActor(slug.text(), MOST)
			.stream()
			.map((line) -> Named.of(line.document().id(), this.words.label(line.document().statement())))
			.toList();
		return new ModelAndView("reply/named", "actor", actor).addObject("entries", naming);
	}

}
