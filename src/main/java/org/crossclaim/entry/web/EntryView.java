package org.crossclaim.entry.web;

import java.util.List;

import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.entry.card.Root;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Named;
import org.crossclaim.page.Section;
import org.crossclaim.source.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry.
 *
 * @param card the entry as timelines show it
 * @param title its statement and on whose word it rests, for the browser and for whoever
 * shares the address
 * @param description its kind, who says it and its standing, likewise
 * @param dispute its dispute
 * @param head in a word whether it is answered; absent for a development that nothing
 * undermines
 * @param sentences what the record shows about it
 * @param steps the steps towards its resolution
 * @param figures the numbers claimed
 * @param note the editors' note
 * @param slots for each accused actor its answer or dated silence
 * @param withdrawn slugs of the entries that it answers, revises or bears on and that are
 * withdrawn
 * @param before entries to be read before the evidence
 * @param evidence its evidence, by how it bears on it
 * @param roots whose word the support is
 * @param after entries to be read after the evidence
 * @param dates when it was said, is said to have happened, and was recorded
 * @param revision the number of its latest revision
 * @param sections what other modules add
 * @param notices what other modules say above it
 */
record EntryView(EntryCard card, String title, String description, Named dispute, @Nullable String head,
		List<String> sentences, List<Step> steps, List<Figure> figures, @Nullable Label note, List<Slot> slots,
		List<String> withdrawn, List<Part> before, List<Group> evidence, List<Root> roots, List<Part> after,
		Dates dates, int revision, List<Section> sections, List<Section> notices) {

	/**
	 * A step towards a resolution.
	 *
	 * @param outcome the outcome in words, marked where it is interim
	 * @param part which part of the entry, where not the whole
	 * @param binds whom it binds, where not everybody
	 * @param by the development that brought it
	 */
	record Step(String outcome, @Nullable Label part, List<Named> binds, EntryCard by) {
	}

	/**
	 * A number claimed.
	 *
	 * @param number the number and what it measures
	 * @param counts whom it counts
	 * @param period over which time
	 * @param source which source gives it, where several values are given
	 */
	record Figure(EntryCard.Number number, @Nullable Label counts, @Nullable Moment period, @Nullable Citation source) {
	}

	/**
	 * What the record holds of one accused actor's answer.
	 *
	 * @param actor the accused
	 * @param replies its answers, each with the text in which it was sent to us, if it
	 * was
	 * @param silence what is said where there is none
	 * @param searches where an answer was looked for, and when
	 */
	record Slot(Named actor, List<Reply> replies, String silence, List<Search> searches) {
	}

	/**
	 * An answer of one accused actor.
	 *
	 * @param card the answer
	 * @param sent what the actor sent to us, where it answered so
	 */
	record Reply(EntryCard card, @Nullable Sent sent) {
	}

	/**
	 * A text that was sent to the editors.
	 *
	 * @param text the text, unedited
	 * @param when that it was sent to us, and when, in words
	 */
	record Sent(Label text, String when) {
	}

	/**
	 * That an answer was looked for, or asked for.
	 *
	 * @param words when and by whom, in words
	 * @param source the source that reports it, if one does
	 */
	record Search(String words, @Nullable Citation source) {
	}

	/**
	 * Entries that stand to this one in the same way.
	 *
	 * @param heading in which way, in words
	 * @param cards the entries, as said
	 */
	record Part(String heading, List<EntryCard> cards) {
	}

	/**
	 * Evidence of one stance.
	 *
	 * @param stance the stance, for the style sheet
	 * @param heading the stance in words, how many sources, and what they show
	 * @param proofs the evidence
	 */
	record Group(String stance, String heading, List<Proof> proofs) {
	}

	/**
	 * A piece of evidence.
	 *
	 * @param anchor its name on the page; absent where another piece from its source has
	 * it
	 * @param shows what it shows, where its heading does not say so
	 * @param source its source
	 * @param quote the words quoted
	 * @param lang their language, where it is not the page's
	 * @param locator where in the source
	 * @param translations the quote in other languages
	 * @param content where its content comes from, where it relays nothing
	 * @param origins the tree down to the origins
	 * @param sent that its source was sent to us, and when, in words
	 * @param ladder what a reader can do with it; absent for what is cited as context
	 * alone
	 * @param check what came of looking for the quote in copies of its source; absent
	 * where there is no quote, or its source was sent to us
	 * @param original what its source is a copy of
	 */
	record Proof(@Nullable String anchor, @Nullable String shows, Citation source, @Nullable String quote,
			@Nullable String lang, @Nullable String locator, List<Translation> translations, @Nullable String content,
			Node origins, @Nullable String sent, @Nullable Rungs ladder, @Nullable Check check,
			@Nullable Citation original) {
	}

	/**
	 * What a reader can do with a piece of evidence.
	 *
	 * @param words that it is asserted only, or what follows
	 * @param rungs its steps, from little to much
	 */
	record Rungs(String words, List<Rung> rungs) {
	}

	/**
	 * A step that a piece of evidence has taken.
	 *
	 * @param step which one, in words
	 * @param on when
	 * @param source the source that shows it
	 * @param quote the words quoted
	 * @param lang their language, where it is not the page's
	 * @param locator where in the source
	 * @param setAside why it does not count, in words
	 */
	record Rung(String step, @Nullable Moment on, Citation source, @Nullable String quote, @Nullable String lang,
			@Nullable String locator, @Nullable String setAside) {
	}

	/**
	 * What came of looking for a quote in the copies of its source.
	 *
	 * @param verdict in one word of the API
	 * @param words in sentences
	 * @param copy the address of the copy in which it was looked for; absent where there
	 * is none
	 */
	record Check(String verdict, String words, @Nullable String copy) {
	}

	/**
	 * A source on the way to the origins.
	 *
	 * @param source the source
	 * @param origin whether the content comes from here
	 * @param behind what it relays for this content
	 */
	record Node(Citation source, boolean origin, List<Node> behind) {
	}

	/**
	 * A translation of a quote.
	 *
	 * @param text the words
	 * @param by who made them and how
	 */
	record Translation(Label text, String by) {
	}

	/**
	 * When.
	 *
	 * @param said when it was said or, for a development, nothing
	 * @param zone where, as the zone of its day
	 * @param happened when the thing claimed is said to have taken place
	 * @param recorded when it was first published here
	 */
	record Dates(@Nullable Moment said, @Nullable String zone, @Nullable Moment happened, Moment recorded) {
	}

}
