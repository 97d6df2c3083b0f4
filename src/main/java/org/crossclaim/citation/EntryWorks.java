package org.crossclaim.citation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.StandingWords;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.page.Address;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Edtf;

import org.springframework.stereotype.Component;

/**
 * Entries as lists of references name them. Styles leave notes out and few print a genre:
 * so who asserts it, that it is an allegation, its standing and the revision stand in the
 * title, which every style prints.
 */
@Component
public class EntryWorks {

	/** What an entry appeared in. */
	static final String RECORD = "Crossclaim";

	private final StandingWords standing;

	private final Words words;

	private final Clock clock;

	EntryWorks(StandingWords standing, Words words, Clock clock) {
		this.standing = standing;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * An entry as a work.
	 * @param line the entry
	 * @param cast the actors that it names
	 * @return the work, whose address tells the revision
	 */
	public Work of(EntryLine line, Cast cast) {
		Label statement = this.words.label(line.document().statement());
		String title = this.words.say("citation.entry", statement.text().replaceFirst("[.。]$", ""),
				this.words.of(line.document().kind()), standing(line, cast), line.revision());
		return new Work(line.document().id() + "-r" + line.revision(), WorkType.RECORD, title,
				(statement.lang() != null) ? statement.lang() : this.words.locale().toLanguageTag(), List.of(), RECORD,
				null, null, WorkDate.of(Edtf.parse(day(line.since()).toString())),
				Address.of("/entries/" + line.document().id()) + "?cited=" + line.revision(), day(this.clock.instant()),
				note(line, cast));
	}

	/**
	 * How an entry stands, in words.
	 * @param line the entry
	 * @param cast the actors that it names
	 * @return for example "only the word of Anthropic; answered by others: Elon Musk;
	 * open"
	 */
	public String standing(EntryLine line, Cast cast) {
		List<String> said = new ArrayList<>(List.of(this.standing.support(line, cast)));
		said.addAll(this.standing.challenge(line, cast));
		if (line.document().kind() == EntryKind.ALLEGATION || !line.standing().resolutions().isEmpty()) {
			said.add(this.standing.resolution(line));
		}
		return String.join(this.words.say("citation.next"), said);
	}

	private String note(EntryLine line, Cast cast) {
		List<String> speakers = line.document().speakers();
		boolean said = line.document().kind() != EntryKind.DEVELOPMENT && !speakers.isEmpty();
		return said
				? this.words.say("citation.note.said", this.words.of(line.document().kind()),
						this.standing.list(speakers, cast), standing(line, cast), line.revision())
				: this.words.say("citation.note", this.words.of(line.document().kind()), standing(line, cast),
						line.revision());
	}

	private static LocalDate day(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC).toLocalDate();
	}

}
