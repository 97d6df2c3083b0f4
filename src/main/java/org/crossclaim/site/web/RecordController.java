package org.crossclaim.site.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Published;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ways into the record: home, actors, sources.
 */
@Controller
class RecordController {

	private static final int PAGE = 100;

	private final Disputes disputes;

	private final Actors actors;

	private final Sources sources;

	private final Entries entries;

	private final Cards cards;

	private final Citations citations;

	private final Words words;

	private final DisputeRows rows;

	RecordController(Disputes disputes, Actors actors, Sources sources, Entries entries, Cards cards,
			Citations citations, Words words, DisputeRows rows) {
		this.disputes = disputes;
		this.actors = actors;
		this.sources = sources;
		this.entries = entries;
		this.cards = cards;
		this.citations = citations;
		this.words = words;
		this.rows = rows;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("disputes", this.rows.of(this.disputes.all("", PAGE)));
		model.addAttribute("cards", cards(this.entries.newest(5)));
		return "site/home";
	}

	@GetMapping("/actors")
	String actors(@RequestParam(defaultValue = "") String after, Model model) {
		List<Published<ActorDocument>> page = this.actors.all(after, PAGE + 1);
		model.addAttribute("actors",
				page.stream()
					.limit(PAGE)
					.map(Published::document)
					.map((one) -> new Row(one.id(), this.words.label(one.name()), null))
					.toList());
		next(model, "/actors", page.stream().map((one) -> one.document().id()).toList());
		return "site/actors";
	}

	@GetMapping("/actors/{slug}")
	String actor(@PathVariable Slug slug, Model model) {
		ActorDocument actor = this.actors.find(slug).document();
		model.addAttribute("actor", actor);
		model.addAttribute("name", this.words.label(actor.name()));
		model.addAttribute("kind", this.words.of(actor.kind()));
		model.addAttribute("affiliations",
				this.cards.named(actor.affiliations().stream().map(ActorDocument.Affiliation::actor).toList(),
						names(actor.affiliations().stream().map(ActorDocument.Affiliation::actor).toList())));
		model.addAttribute("parts", parts(this.entries.byActor(actor.id(), 200), actorParts(actor.id())));
		return "site/actor";
	}

	@GetMapping("/sources")
	String sources(@RequestParam(defaultValue = "") String after, Model model) {
		List<Published<SourceDocument>> page = this.sources.all(after, PAGE + 1);
		model.addAttribute("sources",
				page.stream().limit(PAGE).map(Published::document).map(this.citations::of).toList());
		next(model, "/sources", page.stream().map((one) -> one.document().id()).toList());
		return "site/sources";
	}

	@GetMapping("/sources/{slug}")
	String source(@PathVariable Slug slug, Model model) {
		SourceDocument source = this.sources.find(slug).document();
		model.addAttribute("source", this.citations.of(source));
		model.addAttribute("relays",
				this.sources.named(source.relays()).values().stream().map(this.citations::of).toList());
		model.addAttribute("relayedBy", this.sources.relaying(source.id()).stream().map(this.citations::of).toList());
		model.addAttribute("parts", parts(this.entries.bySource(source.id(), 200), sourceParts(source.id())));
		return "site/source";
	}

	private List<Part> parts(List<EntryLine> lines, Map<String, Predicate<EntryDocument>> kinds) {
		List<Part> parts = new ArrayList<>();
		kinds.forEach((heading, belongs) -> {
			List<EntryLine> some = lines.stream().filter((line) -> belongs.test(line.document())).toList();
			if (!some.isEmpty()) {
				parts.add(new Part(heading, cards(some)));
			}
		});
		return parts;
	}

	private static Map<String, Predicate<EntryDocument>> actorParts(String slug) {
		Map<String, Predicate<EntryDocument>> parts = new LinkedHashMap<>();
		parts.put("actor.alleges",
				(entry) -> entry.kind() == EntryKind.ALLEGATION && entry.assertedBy().contains(slug));
		parts.put("actor.accused", (entry) -> entry.against().contains(slug));
		parts.put("actor.answers", (entry) -> entry.kind() == EntryKind.COUNTERCLAIM
				&& (entry.assertedBy().contains(slug) || entry.speaksFor().contains(slug)));
		parts.put("actor.did", (entry) -> entry.doneBy().contains(slug));
		return parts;
	}

	private static Map<String, Predicate<EntryDocument>> sourceParts(String slug) {
		Map<String, Predicate<EntryDocument>> parts = new LinkedHashMap<>();
		for (Stance stance : Stance.values()) {
			parts.put("source." + stance.word(),
					(entry) -> entry.evidence()
						.stream()
						.anyMatch((one) -> one.source().equals(slug) && one.stance() == stance));
		}
		return parts;
	}

	private List<EntryCard> cards(List<EntryLine> lines) {
		Map<String, LocalisedText> names = names(lines.stream()
			.flatMap((line) -> Stream.concat(line.document().actors().stream(),
					line.standing().outside().stream().flatMap((one) -> Stream.ofNullable(one.actor()))))
			.distinct()
			.toList());
		return lines.stream().map((line) -> this.cards.of(line, names, Map.of())).toList();
	}

	private Map<String, LocalisedText> names(Collection<String> slugs) {
		Map<String, LocalisedText> names = new HashMap<>();
		this.actors.named(slugs).forEach((slug, actor) -> names.put(slug, actor.name()));
		return names;
	}

	private static void next(Model model, String path, List<String> slugs) {
		if (slugs.size() > PAGE) {
			model.addAttribute("next", path + "?after=" + slugs.get(PAGE - 1));
		}
	}

	/**
	 * Entries of which the same holds.
	 *
	 * @param heading message key that says what
	 * @param cards the entries, as said, earliest first
	 */
	record Part(String heading, List<EntryCard> cards) {
	}

	/**
	 * A thing in a list.
	 *
	 * @param slug its slug
	 * @param title what it is called
	 * @param text what it is about
	 */
	record Row(String slug, Label title, @Nullable Label text) {
	}

}
