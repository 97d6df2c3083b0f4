package org.crossclaim.entry.card;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes cards of entries.
 */
@Component
public class Cards {

	private static final Set<String> SPOKEN_UNITS = Set.of("percent", "hours", "days", "months", "years", "USD");

	private final Words words;

	private final Dates dates;

	private final StandingWords standingWords;

	Cards(Words words, Dates dates, StandingWords standingWords) {
		this.words = words;
		this.dates = dates;
		this.standingWords = standingWords;
	}

	/**
	 * The card of an entry by the date on which it was said or, for a development, on
	 * which it happened.
	 * @param line the entry
	 * @param cast the actors that it names
	 * @param targets the entries answered, by slug
	 * @return the card
	 */
	public EntryCard of(EntryLine line, Cast cast, Map<String, EntryLine> targets) {
		return of(line, this.dates.of(line.document().saidOnAxis()), cast, targets);
	}

	/**
	 * The card of an entry with the date of a page's own axis.
	 * @param line the entry
	 * @param when the date, if it has one there
	 * @param cast the actors that it names
	 * @param targets the entries answered, by slug
	 * @return the card
	 */
	public EntryCard of(EntryLine line, @Nullable Moment when, Cast cast, Map<String, EntryLine> targets) {
		EntryDocument document = line.document();
		return new EntryCard(document.id(), document.kind().word(), kind(document),
				this.words.label(document.statement()), when, this.standingWords.support(line, cast),
				named(document.speakers(), document.saidOnAxis(), cast),
				named(document.against(), document.saidOnAxis(), cast), targets(document, cast, targets),
				document.figures().stream().map(this::number).toList(), foot(line, cast));
	}

	/**
	 * Actors as links, persons with their roles on a day.
	 * @param slugs their slugs
	 * @param on the day, where it is known
	 * @param cast the actors that it names
	 * @return the links, in the same order
	 */
	public List<Named> named(Collection<String> slugs, @Nullable Edtf on, Cast cast) {
		return slugs.stream().map((slug) -> {
			Label name = cast.name(slug).map(this.words::label).orElse(new Label(slug, null));
			List<String> roles = cast.roles(slug, on)
				.stream()
				.map((one) -> this.words.say("names.role-with", this.words.label(one.role()).text(),
						this.words.label(one.with()).text()))
				.toList();
			return Named.of(slug, name).as(roles.isEmpty() ? null : this.words.list(roles));
		}).toList();
	}

	/**
	 * A claimed number as pages print it.
	 * @param figure the number
	 * @return its value with comparator, and its label
	 */
	public EntryCard.Number number(EntryDocument.Figure figure) {
		String value = NumberFormat.getInstance(this.words.locale()).format(figure.value());
		String counted = SPOKEN_UNITS.contains(figure.unit())
				? this.words.say("figure." + figure.unit(), value, figure.value()) : value;
		return new EntryCard.Number(this.words.say("figure." + figure.comparator().name(), counted),
				this.words.label(figure.label()));
	}

	/**
	 * Another entry in a few words.
	 * @param line the entry
	 * @param cast the actors that it names
	 * @return for example "Anthropic’s allegation of 23 February 2026"
	 */
	public String inShort(EntryLine line, Cast cast) {
		EntryDocument document = line.document();
		Moment when = this.dates.of(document.saidOnAxis());
		String key = "card.short." + document.kind().word() + ((when != null) ? ".dated" : "");
		String who = document.speakers().isEmpty() ? "" : this.standingWords.list(document.speakers(), cast);
		return this.words.say(who.isEmpty() ? key + ".nobody" : key, who, (when != null) ? when.words() : "");
	}

	private String kind(EntryDocument document) {
		String kind = this.words.of(document.kind());
		List<String> ways = document.respondsTo()
			.stream()
			.flatMap((response) -> response.response().stream())
			.distinct()
			.map(this.words::of)
			.toList();
		return ways.isEmpty() ? kind : kind + " · " + this.words.list(ways);
	}

	private List<EntryCard.Target> targets(EntryDocument document, Cast cast, Map<String, EntryLine> targets) {
		return document.answeredOrRevised()
			.flatMap((slug) -> Stream.ofNullable(targets.get(slug)))
			.map((target) -> new EntryCard.Target(target.document().id(), inShort(target, cast),
					relation(document, target.document())))
			.toList();
	}

	private static EntryCard.Relation relation(EntryDocument document, EntryDocument target) {
		if (document.revises().contains(target.id())) {
			return EntryCard.Relation.REVISES;
		}
		return isLater(target.saidOnAxis(), document.said()) ? EntryCard.Relation.BEFORE : EntryCard.Relation.ANSWERS;
	}

	private static boolean isLater(@Nullable Edtf target, @Nullable Edtf reply) {
		return target != null && reply != null && target.earliestDay().isPresent() && reply.latestDay().isPresent()
				&& reply.latestDay().getAsLong() < target.earliestDay().getAsLong();
	}

	private List<String> foot(EntryLine line, Cast cast) {
		Standing standing = line.standing();
		List<String> foot = new ArrayList<>();
		boolean oneWord = standing.support() == Support.FIRST_PARTY && standing.sources() > 1;
		foot.add(oneWord && !line.document().speakers().isEmpty()
				? this.words.say("card.sources-one-word", standing.sources(),
						this.standingWords.list(line.document().speakers(), cast))
				: this.words.say("card.sources", standing.sources()));
		if (!standing.replies().isEmpty() || standing.undermined() > 0) {
			foot.addAll(this.standingWords.challenge(line, cast));
		}
		if (line.document().kind() == EntryKind.ALLEGATION) {
			foot.addAll(this.standingWords.silences(standing, cast));
		}
		if (!standing.resolutions().isEmpty()) {
			foot.add(this.standingWords.resolution(line));
		}
		return foot;
	}

}
