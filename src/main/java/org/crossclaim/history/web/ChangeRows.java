package org.crossclaim.history.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.history.Credits;
import org.crossclaim.history.Edition;
import org.crossclaim.history.difference.Changed;
import org.crossclaim.history.difference.Differences;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Blank;
import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts changes into words. What is said of an entry goes with who says it and how it
 * stood.
 */
@Component
class ChangeRows {

	private final Actors actors;

	private final Cards cards;

	private final Credits credits;

	private final Words words;

	private final Dates dates;

	private final Differences differences;

	ChangeRows(Actors actors, Cards cards, Credits credits, Words words, Dates dates, Differences differences) {
		this.differences = differences;
		this.actors = actors;
		this.cards = cards;
		this.credits = credits;
		this.words = words;
		this.dates = dates;
	}

	List<ChangesView.Row> of(List<Edition> editions, boolean differences) {
		return of(editions, differences, 0);
	}

	/** Rows without differences; revisions below a certain one can be restored. */
	List<ChangesView.Row> of(List<Edition> editions, int below) {
		return of(editions, false, below);
	}

	private List<ChangesView.Row> of(List<Edition> editions, boolean differences, int below) {
		Set<String> named = new LinkedHashSet<>();
		editions.forEach((one) -> {
			if (one.line() != null) {
				named.addAll(one.line().actors());
			}
		});
		Cast cast = this.actors.cast(named);
		List<Long> suggested = editions.stream()
			.filter((one) -> one.door().equals(Door.SUGGESTION.word()))
			.map(Edition::change)
			.toList();
		Map<Long, String> readers = suggested.isEmpty() ? Map.of() : this.credits.of(suggested);
		return editions.stream().map((one) -> row(one, cast, readers.get(one.change()), differences, below)).toList();
	}

	private ChangesView.Row row(Edition edition, Cast cast, @Nullable String reader, boolean differences, int below) {
		String href = "/" + edition.kind().list() + "/" + edition.slug();
		EntryCard card = (edition.line() != null) ? this.cards.of(edition.line(), cast, Map.of()) : null;
		return new ChangesView.Row((card != null) ? card.kind() : this.words.of(edition.kind()), called(edition, card),
				href, (card != null) ? card.support() : null, this.dates.minute(edition.at()), classes(edition),
				by(edition, reader), reason(edition.reason()),
				(edition.before() != null && !edition.withdrawn())
						? href + "/history?from=" + (edition.number() - 1) + "&to=" + edition.number() : null,
				edition.number(),
				(differences && edition.before() != null && !edition.withdrawn())
						? fields(edition.kind(), edition.before(), edition.after()) : List.of(),
				(edition.number() < below && !edition.withdrawn() && !edition.isStandingAlone())
						? "/editing" + href + "?revision=" + edition.number() : null,
				edition.subject());
	}

	/** A removal for legal reasons is told as that, and not as a withdrawal, too. */
	private List<String> classes(Edition edition) {
		boolean otherwise = edition.follows() || edition.classes().contains(ChangeClass.REMOVAL.word());
		return edition.classes()
			.stream()
			.filter((one) -> !otherwise || !one.equals(ChangeClass.WITHDRAWAL.word()))
			.map((one) -> this.words.say((edition.follows() ? "changes.follows." : "word.ChangeClass.") + one))
			.toList();
	}

	private String by(Edition edition, @Nullable String reader) {
		String door = (reader != null) ? this.words.say("changes.suggested-by", reader)
				: this.words.say("word.Door." + edition.door());
		return (edition.decidedBy() != null)
				? this.words.say("changes.by-two", edition.author(), edition.decidedBy(), door)
				: this.words.say("changes.by", edition.author(), door);
	}

	/**
	 * Why; of a removal the class of its ground, and nothing where the reason itself was
	 * removed.
	 */
	private String reason(String reason) {
		return Ground.of(reason.replaceFirst("^" + Blank.MARK + " ", ""))
			.filter((ground) -> reason.startsWith(Blank.MARK))
			.map(this.words::of)
			.orElseGet(() -> this.words.said(reason));
	}

	List<Changed> fields(SubjectKind kind, JsonNode before, JsonNode after) {
		return this.differences.between(kind, before, after);
	}

	private Label called(Edition edition, @Nullable EntryCard card) {
		if (edition.withdrawn()) {
			return new Label(
					this.words
						.say(edition.removed() ? "changes.removed." + edition.kind().word() : "changes.withdrawn"),
					null);
		}
		return (card != null) ? card.statement() : name(edition.kind(), edition.after());
	}

	/** What a thing is called in a document of it. */
	Label name(SubjectKind kind, JsonNode document) {
		JsonNode name = switch (kind) {
			case ACTOR -> document.path("name");
			case ENTRY -> document.path("statement");
			default -> document.path("title");
		};
		return name.isObject() ? this.words.label(Documents.read(name.toString(), LocalisedText.class))
				: new Label(name.asString(""), this.words
					.foreign(document.path("language").isString() ? document.path("language").asString("") : null));
	}

}
