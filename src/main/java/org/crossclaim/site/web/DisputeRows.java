package org.crossclaim.site.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.Published;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Words;
import org.crossclaim.timeline.Overviews;
import org.crossclaim.timeline.strip.Strip;
import org.crossclaim.timeline.strip.Strips;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The disputes as the home page lists them, the latest activity first.
 */
@Component
class DisputeRows {

	private static final int STRIP_HEIGHT = 32;

	private final Overviews overviews;

	private final Strips strips;

	private final Dates dates;

	private final Words words;

	DisputeRows(Overviews overviews, Strips strips, Dates dates, Words words) {
		this.overviews = overviews;
		this.strips = strips;
		this.dates = dates;
		this.words = words;
	}

	List<Row> of(List<Published<DisputeDocument>> disputes) {
		Map<UUID, Overviews.Overview> overviews = this.overviews.of(disputes.stream().map(Published::id).toList());
		return disputes.stream()
			.sorted(Comparator.comparing((one) -> last(overviews, one.id()), Comparator.reverseOrder()))
			.map((one) -> row(one.document(), overviews.get(one.id())))
			.toList();
	}

	private static LocalDate last(Map<UUID, Overviews.Overview> overviews, UUID dispute) {
		Overviews.Overview overview = overviews.get(dispute);
		return (overview != null && overview.last() != null) ? overview.last() : LocalDate.MIN;
	}

	private Row row(DisputeDocument dispute, Overviews.@Nullable Overview overview) {
		Label title = this.words.label(dispute.title());
		Label summary = this.words.label(dispute.summary());
		if (overview == null || overview.last() == null) {
			return new Row(dispute.id(), title, summary, null, List.of(), null);
		}
		List<String> tallies = new ArrayList<>();
		for (EntryKind kind : EntryKind.values()) {
			int count = overview.counts().getOrDefault(kind, 0);
			if (count > 0) {
				tallies.add(this.words.say("home.tally." + kind.word(), count));
			}
		}
		String path = "/disputes/" + dispute.id();
		return new Row(dispute.id(), title, summary,
				this.dates.day(overview.last().atStartOfDay().toInstant(ZoneOffset.UTC)), tallies,
				this.strips.of(overview.months(), STRIP_HEIGHT, (time) -> path + "?from=" + time + "&to=" + time)
					.orElse(null));
	}

	/**
	 * One dispute.
	 *
	 * @param slug its slug
	 * @param title its title
	 * @param text what it is about
	 * @param last the day of its last activity
	 * @param tallies how many entries of which kind, in words
	 * @param strip its density
	 */
	record Row(String slug, Label title, Label text, @Nullable Moment last, List<String> tallies,
			@Nullable Strip strip) {
	}

}
