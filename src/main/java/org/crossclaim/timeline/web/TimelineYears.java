package org.crossclaim.timeline.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.Cards;
import org.crossclaim.entry.card.EntryCard;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.EdtfPoint;
import org.crossclaim.timeline.Axis;
import org.crossclaim.timeline.TimelinePage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the entries of a page under their years; those without a date on the axis stand
 * under none.
 */
@Component
class TimelineYears {

	private final Words words;

	private final Dates dates;

	private final Cards cards;

	TimelineYears(Words words, Dates dates, Cards cards) {
		this.words = words;
		this.dates = dates;
		this.cards = cards;
	}

	List<TimelineView.Year> of(TimelinePage page) {
		Map<String, List<EntryCard>> years = new LinkedHashMap<>();
		for (EntryLine line : page.lines()) {
			years.computeIfAbsent(year(line, page.query().axis()), (year) -> new ArrayList<>())
				.add(this.cards.of(line, when(line, page.query().axis()), page.named().actors(), page.targets()));
		}
		return years.entrySet().stream().map((year) -> new TimelineView.Year(year.getKey(), year.getValue())).toList();
	}

	private @Nullable Moment when(EntryLine line, Axis axis) {
		return (axis == Axis.RECORDED) ? this.dates.day(line.recorded()) : this.dates.of(date(line, axis));
	}

	private String year(EntryLine line, Axis axis) {
		if (axis == Axis.RECORDED) {
			return String.valueOf(line.recorded().atOffset(ZoneOffset.UTC).getYear());
		}
		Edtf date = date(line, axis);
		if (date == null || date.sortDay().isEmpty()) {
			return this.words.say("timeline.no-date");
		}
		EdtfPoint point = (date.start() != null) ? date.start() : Objects.requireNonNull(date.end());
		return String.valueOf(point.year());
	}

	private static @Nullable Edtf date(EntryLine line, Axis axis) {
		return (axis == Axis.HAPPENED) ? line.document().happened() : line.document().saidOnAxis();
	}

}
