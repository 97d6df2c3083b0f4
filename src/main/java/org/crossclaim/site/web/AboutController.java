package org.crossclaim.site.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.StandingWords;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.LocalisedText;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages about the record itself: how standing is worked out, and who answers for it.
 */
@Controller
class AboutController {

	private final Entries entries;

	private final Actors actors;

	private final StandingWords standing;

	private final Words words;

	private final Publisher publisher;

	AboutController(Entries entries, Actors actors, StandingWords standing, Words words, Publisher publisher) {
		this.entries = entries;
		this.actors = actors;
		this.standing = standing;
		this.words = words;
		this.publisher = publisher;
	}

	@GetMapping("/method")
	String method(Model model) {
		List<EntryLine> newest = this.entries.newest(3);
		Map<String, LocalisedText> names = new HashMap<>();
		this.actors
			.named(newest.stream()
				.flatMap((line) -> Stream.concat(line.document().actors().stream(),
						line.standing().outside().stream().flatMap((one) -> Stream.ofNullable(one.actor()))))
				.distinct()
				.toList())
			.forEach((slug, actor) -> names.put(slug, actor.name()));
		model.addAttribute("examples",
				newest.stream()
					.map((line) -> new Example(line.document().id(), this.words.label(line.document().statement()),
							this.words.say("method.example", line.standing().sources(), line.standing().origins(),
									line.standing().thirdPartyOrigins(), this.standing.support(line, names))))
					.toList());
		return "site/method";
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("publisher", this.publisher);
		return "site/about";
	}

	/**
	 * A worked example from the record.
	 *
	 * @param slug the entry
	 * @param statement what it says
	 * @param reckoning how its support comes about
	 */
	record Example(String slug, Label statement, String reckoning) {
	}

}
