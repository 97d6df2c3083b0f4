package org.crossclaim.capture.novelty;

import java.time.LocalDate;
import java.util.List;

import org.crossclaim.capture.quote.Verdict;
import org.crossclaim.entry.document.EntryDocument;

/**
 * A text compared with entries on record.
 *
 * @param compared with how many entries
 * @param actors slugs of the actors of these entries that it names, most often named
 * first
 * @param quotes quotes of these entries that stand in it
 * @param figures figures of these entries that stand in it
 * @param days days of these entries that it names
 * @param newQuotations what it puts in quotation marks and no entry quotes
 * @param newFigures numbers in it that no entry has
 * @param newDays days that it names and no entry has
 */
public record Comparison(int compared, List<String> actors, List<Quoted> quotes, List<Counted> figures,
		List<Dated> days, List<Passage> newQuotations, List<Passage> newFigures, List<NewDay> newDays) {

	/**
	 * A quote on record that stands in it.
	 *
	 * @param entry the entry that quotes it
	 * @param source slug of the source that the entry quotes
	 * @param verdict how it stands there
	 * @param passage where it stands
	 */
	public record Quoted(EntryDocument entry, String source, Verdict verdict, Passage passage) {
	}

	/**
	 * A figure on record that stands in it.
	 *
	 * @param entry the entry that has it
	 * @param passage where it stands
	 */
	public record Counted(EntryDocument entry, Passage passage) {
	}

	/**
	 * A day on record that it names.
	 *
	 * @param entry the entry of that day
	 * @param day the day
	 */
	public record Dated(EntryDocument entry, LocalDate day) {
	}

	/**
	 * A day that is not on record.
	 *
	 * @param day the day
	 * @param passage where it stands
	 */
	public record NewDay(LocalDate day, Passage passage) {
	}

	/**
	 * Whether nothing of it is known.
	 * @return whether no quote, figure, day or actor of these entries stands in it
	 */
	public boolean isForeign() {
		return this.actors.isEmpty() && this.quotes.isEmpty() && this.figures.isEmpty() && this.days.isEmpty();
	}

}
