package org.crossclaim.entry.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Grounds;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Step;
import org.crossclaim.entry.standing.HighestStep;
import org.crossclaim.entry.standing.Ladder;
import org.crossclaim.entry.standing.SetAside;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citations;

import org.springframework.stereotype.Component;

/**
 * Says what a reader can do with a piece of evidence: hear of it, or more, each step by
 * the word of its source.
 */
@Component
class LadderViews {

	private final Citations citations;

	private final Words words;

	private final Dates dates;

	LadderViews(Citations citations, Words words, Dates dates) {
		this.citations = citations;
		this.words = words;
		this.dates = dates;
	}

	/** Nothing is said of what is cited as context and has taken no step. */
	Optional<EntryView.Rungs> of(EntryLine line, int place, Grounds grounds) {
		EntryDocument.Evidence evidence = line.document().evidence().get(place);
		Ladder ladder = line.ladder(place);
		List<EntryView.Rung> rungs = IntStream.range(0, evidence.steps().size())
			.boxed()
			.sorted(Comparator.comparing((i) -> evidence.steps().get(i).step()))
			.flatMap((i) -> rung(evidence.steps().get(i), i, ladder, grounds))
			.toList();
		if (rungs.isEmpty() && evidence.stance() == Stance.CONTEXT) {
			return Optional.empty();
		}
		return Optional.of(new EntryView.Rungs(this.words.say(key(line, ladder, rungs)), rungs));
	}

	/** Nobody asserts a development: its sources report it. */
	private static String key(EntryLine line, Ladder ladder, List<EntryView.Rung> rungs) {
		boolean reported = line.document().kind() == EntryKind.DEVELOPMENT;
		if (rungs.isEmpty()) {
			return reported ? "entry.ladder.reported" : "entry.ladder.asserted";
		}
		if (ladder.highest() == HighestStep.ASSERTED) {
			return reported ? "entry.ladder.reported-since" : "entry.ladder.asserted-since";
		}
		return reported ? "entry.ladder.beyond-report" : "entry.ladder.beyond";
	}

	private Stream<EntryView.Rung> rung(Step step, int place, Ladder ladder, Grounds grounds) {
		SourceDocument source = grounds.sources().get(step.source());
		SetAside setAside = ladder.setAside().get(place);
		return (source == null) ? Stream.empty()
				: Stream.of(new EntryView.Rung(this.words.of(step.step()), this.dates.of(step.on()),
						this.citations.of(source, step.quote()), step.quote(), this.words.foreign(source.language()),
						step.locator(), (setAside != null) ? this.words.of(setAside) : null));
	}

}
