package org.crossclaim.entry.web;

import java.util.List;

import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.entry.standing.OriginTree;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Named;
import org.crossclaim.source.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry.
 *
 * @param card the entry as timelines show it
 * @param dispute slug of its dispute
 * @param note the editors' note
 * @param challenge sentences on who answered
 * @param resolution how it ended
 * @param slots for each accused actor its answer or dated silence
 * @param others answers of others
 * @param earlier what was said against it before it was made
 * @param evidence its evidence
 * @param happened when the thing claimed is said to have taken place
 * @param recorded when it was first published here
 * @param revision the number of its latest revision
 */
record EntryView(EntryCard card, String dispute, @Nullable Label note, List<String> challenge, String resolution,
		List<Slot> slots, List<EntryCard> others, List<EntryCard> earlier, List<Proof> evidence,
		@Nullable Moment happened, Moment recorded, int revision) {

	/**
	 * What the record holds of one accused actor's answer.
	 *
	 * @param actor the accused
	 * @param replies its answers
	 * @param silence what is said where there is none
	 */
	record Slot(Named actor, List<EntryCard> replies, String silence) {
	}

	/**
	 * A piece of evidence.
	 *
	 * @param stance how it bears on the entry
	 * @param shows what it shows
	 * @param source its source
	 * @param quote the words quoted
	 * @param lang their language, where it is not the page's
	 * @param locator where in the source
	 * @param origins the tree down to the origins
	 */
	record Proof(String stance, String shows, Citation source, @Nullable String quote, @Nullable String lang,
			@Nullable String locator, @Nullable OriginTree origins) {
	}

}
