package org.crossclaim.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.page.Address;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;

/**
 * Disputes as lists of references name them: as what goes on and has no date of its own,
 * read on a day.
 */
@Component
public class DisputeWorks {

	private final Words words;

	private final Dates dates;

	private final Clock clock;

	DisputeWorks(Words words, Dates dates, Clock clock) {
		this.words = words;
		this.dates = dates;
		this.clock = clock;
	}

	/**
	 * A dispute as a work.
	 * @param dispute what is said of the dispute
	 * @return the work
	 */
	public Work of(DisputeDocument dispute) {
		Label title = this.words.label(dispute.title());
		DisputeDocument.Covered covered = dispute.covered();
		return new Work(dispute.id(), WorkType.RECORD, this.words.say("citation.dispute", title.text()),
				(title.lang() != null) ? title.lang() : this.words.locale().toLanguageTag(), List.of(),
				EntryWorks.RECORD, null, null, null, Address.of("/disputes/" + dispute.id()),
				LocalDate.now(this.clock.withZone(ZoneOffset.UTC)),
				(covered != null)
						? this.words.say("citation.dispute.note.covered", this.dates.inWords(covered.searched()))
						: this.words.say("citation.dispute.note"));
	}

}
