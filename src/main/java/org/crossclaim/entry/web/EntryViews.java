package org.crossclaim.entry.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.entry.card.StandingWords;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.standing.OriginTree;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.source.cite.Citations;

import org.springframework.stereotype.Component;

/**
 * Makes the page of an entry: five statements, whatever it cites.
 */
@Component
class EntryViews {

	private final Entries entries;

	private final Actors actors;

	private final Cards cards;

	private final StandingWords standingWords;

	private final Citations citations;

	private final Words words;

	private final Dates dates;

	EntryViews(Entries entries, Actors actors, Cards cards, StandingWords standingWords, Citations citations,
			Words words, Dates dates) {
		this.entries = entries;
		this.actors = actors;
		this.cards = cards;
		this.standingWords = standingWords;
		this.citations = citations;
		this.words = words;
		this.dates = dates;
	}

	EntryView of(EntryLine line) {
		EntryDocument document = line.document();
		Standing standing = line.standing();
		Map<String, EntryLine> others = this.entries.named(related(line));
		List<EntryLine> all = new ArrayList<>(others.values());
		all.add(line);
		Map<String, LocalisedText> names = names(all);
		List<String> byOthers = standing.replies()
			.stream()
			.filter((reply) -> !reply.byAccused())
			.map(Standing.Reply::entry)
			.toList();
		return new EntryView(this.cards.of(line, names, others), document.dispute(),
				(document.note() != null) ? this.words.label(document.note()) : null,
				this.standingWords.challenge(line, names), this.standingWords.resolution(line),
				standing.accused().stream().map((accused) -> slot(accused, names, others)).toList(),
				cards(byOthers, names, others), cards(standing.earlier(), names, others), evidence(document),
				this.dates.of(document.happened()), this.dates.minute(line.recorded()), line.revision());
	}

	private static Set<String> related(EntryLine line) {
		Set<String> related = new LinkedHashSet<>(line.standing().earlier());
		line.standing().replies().forEach((reply) -> related.add(reply.entry()));
		line.document().respondsTo().forEach((response) -> related.add(response.entry()));
		return related;
	}

	private Map<String, LocalisedText> names(Collection<EntryLine> lines) {
		Set<String> slugs = new LinkedHashSet<>();
		for (EntryLine line : lines) {
			slugs.addAll(line.document().actors());
			line.standing().outside().stream().flatMap((one) -> Stream.ofNullable(one.actor())).forEach(slugs::add);
			line.standing().replies().forEach((reply) -> slugs.addAll(reply.assertedBy()));
		}
		Map<String, LocalisedText> names = new HashMap<>();
		Map<String, ActorDocument> found = this.actors.named(slugs);
		found.forEach((slug, actor) -> names.put(slug, actor.name()));
		return names;
	}

	private EntryView.Slot slot(Standing.Accused accused, Map<String, LocalisedText> names,
			Map<String, EntryLine> others) {
		String silence = accused.checks().isEmpty() ? this.words.say("entry.no-search")
				: this.words.say("entry.silence", this.dates.inWords(accused.checks().getLast().date()));
		return new EntryView.Slot(this.cards.named(List.of(accused.actor()), names).getFirst(),
				cards(accused.replies(), names, others), silence);
	}

	private List<EntryCard> cards(List<String> slugs, Map<String, LocalisedText> names, Map<String, EntryLine> others) {
		return slugs.stream()
			.flatMap((slug) -> Stream.ofNullable(others.get(slug)))
			.map((line) -> this.cards.of(line, names, Map.of()))
			.toList();
	}

	private List<EntryView.Proof> evidence(EntryDocument document) {
		List<OriginTree> origins = this.entries.origins(document);
		List<EntryView.Proof> proofs = new ArrayList<>();
		for (int i = 0; i < origins.size(); i++) {
			EntryDocument.Evidence evidence = document.evidence().get(i);
			OriginTree tree = origins.get(i);
			proofs.add(new EntryView.Proof(this.words.of(evidence.stance()), this.words.of(document.shows(evidence)),
					this.citations.of(tree.source(), evidence.quote()), evidence.quote(),
					this.words.foreign(tree.source().language()), evidence.locator(), tree));
		}
		return proofs;
	}

}
