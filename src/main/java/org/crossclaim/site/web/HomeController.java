package org.crossclaim.site.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.Cards;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page: the disputes, and the entries last added to the record.
 */
@Controller
class HomeController {

	private static final int DISPUTES = 100;

	private static final int NEWEST = 6;

	private final Disputes disputes;

	private final Actors actors;

	private final Entries entries;

	private final Cards cards;

	private final DisputeRows rows;

	HomeController(Disputes disputes, Actors actors, Entries entries, Cards cards, DisputeRows rows) {
		this.disputes = disputes;
		this.actors = actors;
		this.entries = entries;
		this.cards = cards;
		this.rows = rows;
	}

	@GetMapping("/")
	String home(Model model) {
		List<EntryLine> newest = this.entries.newest(NEWEST);
		Cast cast = this.actors
			.cast(newest.stream().flatMap((line) -> line.actors().stream()).collect(Collectors.toSet()));
		model.addAttribute("disputes", this.rows.of(this.disputes.all("", DISPUTES)));
		model.addAttribute("cards", newest.stream().map((line) -> this.cards.of(line, cast, Map.of())).toList());
		return "site/home";
	}

}
