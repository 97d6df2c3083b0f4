package org.crossclaim.entry.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Grounds;
import org.crossclaim.entry.Neighbourhood;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.entry.card.Roots;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.page.EntryFound;
import org.crossclaim.entry.page.EntryNotice;
import org.crossclaim.entry.page.EntrySection;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the page of an entry, in as many statements whatever it cites: the entry with its
 * dispute, those around it, its grounds, what came of looking for its quotes, and the
 * actors.
 */
@Component
class EntryViews {

	private final Entries entries;

	private final Actors actors;

	private final Cards cards;

	private final StandingSentences sentences;

	private final EvidenceViews evidence;

	private final Roots roots;

	private final ReplySlots slots;

	private final Citations citations;

	private final Words words;

	private final Dates dates;

	private final Withdrawals withdrawals;

	private final SentViews sent;

	private final List<EntrySection> sections;

	private final List<EntryNotice> notices;

	EntryViews(Entries entries, Actors actors, Cards cards, StandingSentences sentences, EvidenceViews evidence,
			Roots roots, ReplySlots slots, Citations citations, Words words, Dates dates, Withdrawals withdrawals,
			SentViews sent, List<EntrySection> sections, List<EntryNotice> notices) {
		this.notices = notices;
		this.sections = sections;
		this.sent = sent;
		this.withdrawals = withdrawals;
		this.entries = entries;
		this.actors = actors;
		this.cards = cards;
		this.sentences = sentences;
		this.evidence = evidence;
		this.roots = roots;
		this.slots = slots;
		this.citations = citations;
		this.words = words;
		this.dates = dates;
	}

	EntryView of(EntryWithin within) {
		EntryLine line = within.line();
		EntryDocument document = line.document();
		Neighbourhood around = this.entries.around(line);
		Grounds grounds = this.entries.grounds(document);
		Cast cast = this.actors.cast(actors(line, around.entries().values()));
		EntryCard card = this.cards.of(line, cast, around.entries());
		EntryFound found = new EntryFound(line, grounds, cast);
		Map<String, EntryView.Sent> sent = this.sent
			.of(Stream.concat(Stream.of(line), around.entries().values().stream()).map(EntryLine::document));
		List<String> sentences = this.sentences.of(line, cast);
		String head = this.sentences.head(line.standing());
		return new EntryView(card, this.words.say("entry.title", card.statement().text(), card.support()),
				this.words.say("entry.description", card.kind(), String.join(this.words.say("words.gap"), sentences)),
				dispute(within), head, sentences, steps(line, cast, around.entries()), figures(document, grounds),
				(document.note() != null) ? this.words.label(document.note()) : null,
				this.slots.of(line, grounds, cast, (slugs) -> replies(slugs, cast, around.entries(), sent)),
				withdrawn(document, around), before(line, cast, around), this.evidence.groups(line, grounds, sent),
				this.roots.of(line, grounds, cast), after(line, cast, around), dates(line), line.revision(),
				this.sections.stream().flatMap((section) -> section.of(found).stream()).toList(),
				this.notices.stream().flatMap((notice) -> notice.of(found).stream()).toList());
	}

	private Named dispute(EntryWithin found) {
		return Named.of(found.line().document().dispute(), this.words.label(found.dispute().title()));
	}

	private static Set<String> actors(EntryLine line, Collection<EntryLine> around) {
		Set<String> slugs = new LinkedHashSet<>();
		Stream.concat(Stream.of(line), around.stream()).forEach((one) -> slugs.addAll(one.actors()));
		line.document().resolution().forEach((resolution) -> slugs.addAll(resolution.binds()));
		return slugs;
	}

	private List<EntryView.Step> steps(EntryLine line, Cast cast, Map<String, EntryLine> around) {
		EntryDocument document = line.document();
		return document.resolution()
			.stream()
			.flatMap((one) -> cards(List.of(one.by()), cast, around).stream()
				.map((by) -> new EntryView.Step(
						this.words.say(one.isFinal() ? "entry.step" : "entry.step-interim",
								this.words.of(one.outcome())),
						(one.of() != null) ? this.words.label(one.of()) : null,
						this.cards.named(one.binds(), document.saidOnAxis(), cast), by)))
			.toList();
	}

	private List<EntryView.Figure> figures(EntryDocument document, Grounds grounds) {
		return document.figures().stream().map((figure) -> {
			SourceDocument source = (figure.source() != null) ? grounds.sources().get(figure.source()) : null;
			return new EntryView.Figure(this.cards.number(figure),
					(figure.counts() != null) ? this.words.label(figure.counts()) : null,
					this.dates.of(figure.period()), (source != null) ? this.citations.of(source) : null);
		}).toList();
	}

	private List<String> withdrawn(EntryDocument document, Neighbourhood around) {
		List<String> missing = new ArrayList<>(document.answeredOrRevised().toList());
		missing.addAll(document.bearsOn());
		document.resolution().forEach((resolution) -> missing.add(resolution.by()));
		missing.removeAll(around.entries().keySet());
		return List.copyOf(this.withdrawals.among(SubjectKind.ENTRY, missing));
	}

	private List<EntryView.Part> before(EntryLine line, Cast cast, Neighbourhood around) {
		List<EntryView.Part> parts = new ArrayList<>();
		EntryDocument document = line.document();
		part(parts, "entry.answers", document.respondsTo().stream().map(EntryDocument.Response::entry).toList(), cast,
				around);
		part(parts, "entry.revised", around.by(Neighbourhood.Tie.REVISES), cast, around);
		part(parts, "entry.revises", document.revises(), cast, around);
		return parts;
	}

	private List<EntryView.Part> after(EntryLine line, Cast cast, Neighbourhood around) {
		List<EntryView.Part> parts = new ArrayList<>();
		EntryKind kind = line.document().kind();
		List<Standing.Reply> replies = line.standing().replies();
		if (kind != EntryKind.ALLEGATION) {
			part(parts, "entry.replies." + kind.word(), replies.stream().map(Standing.Reply::entry).toList(), cast,
					around);
		}
		else {
			part(parts, "entry.others",
					replies.stream().filter((reply) -> !reply.byAccused()).map(Standing.Reply::entry).toList(), cast,
					around);
		}
		part(parts, "entry.earlier", line.standing().earlier(), cast, around);
		part(parts, "entry.bears", line.document().bearsOn(), cast, around);
		part(parts, "entry.borne", around.by(Neighbourhood.Tie.BEARS), cast, around);
		part(parts, "entry.ended", around.by(Neighbourhood.Tie.ENDED), cast, around);
		return parts;
	}

	private void part(List<EntryView.Part> parts, String heading, List<String> slugs, Cast cast, Neighbourhood around) {
		List<EntryCard> cards = cards(slugs, cast, around.entries());
		if (!cards.isEmpty()) {
			parts.add(new EntryView.Part(this.words.say(heading), cards));
		}
	}

	private List<EntryCard> cards(List<String> slugs, Cast cast, Map<String, EntryLine> around) {
		return slugs.stream()
			.flatMap((slug) -> Stream.ofNullable(around.get(slug)))
			.map((line) -> this.cards.of(line, cast, Map.of()))
			.toList();
	}

	private List<EntryView.Reply> replies(List<String> slugs, Cast cast, Map<String, EntryLine> around,
			Map<String, EntryView.Sent> sent) {
		return slugs.stream()
			.flatMap((slug) -> Stream.ofNullable(around.get(slug)))
			.map((line) -> new EntryView.Reply(this.cards.of(line, cast, Map.of()),
					SentViews.first(line.document(), sent)))
			.toList();
	}

	private EntryView.Dates dates(EntryLine line) {
		EntryDocument document = line.document();
		return new EntryView.Dates(this.dates.of(document.said()), zone(document.zone()),
				this.dates.of(document.happened()), this.dates.minute(line.recorded()));
	}

	private static @Nullable String zone(@Nullable String zone) {
		return (zone != null) ? zone.replace('_', ' ') : null;
	}

}
