package org.crossclaim.timeline.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.page.DisputeSection;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Markdown;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citations;
import org.crossclaim.timeline.Axis;
import org.crossclaim.timeline.TimelinePage;
import org.crossclaim.timeline.strip.Strips;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lays a page of a timeline out for readers.
 */
@Component
class TimelineViews {

	private static final int STRIP_HEIGHT = 72;

	private final Words words;

	private final Dates dates;

	private final Markdown markdown;

	private final Strips strips;

	private final TimelineFilters filters;

	private final TimelineYears years;

	private final Citations citations;

	private final List<DisputeSection> sections;

	TimelineViews(Words words, Dates dates, Markdown markdown, Strips strips, TimelineFilters filters,
			TimelineYears years, Citations citations, List<DisputeSection> sections) {
		this.sections = sections;
		this.words = words;
		this.dates = dates;
		this.markdown = markdown;
		this.strips = strips;
		this.filters = filters;
		this.years = years;
		this.citations = citations;
	}

	TimelineView of(TimelinePage page, TimelineForm form) {
		DisputeDocument dispute = page.dispute();
		TimelineLinks links = new TimelineLinks("/disputes/" + dispute.id(), form.parameters());
		List<TimelineFilters.Field> fields = this.filters.fields(form, page.actors());
		String all = links.path() + ((page.query().axis() != Axis.SAID) ? "?axis=" + page.query().axis().word() : "");
		return new TimelineView(dispute.id(), this.words.label(dispute.title()), this.words.label(dispute.summary()),
				covered(dispute), tallies(page.tallies()),
				this.strips.of(page.months(), STRIP_HEIGHT, links::during).orElse(null), axes(page, links),
				orders(page, links), fields, this.filters.active(form, fields, links), all, this.years.of(page),
				this.words.say(page.totalIsAtLeast() ? "timeline.found-at-least" : "timeline.found", page.total()),
				(page.next() != null) ? links.with("after", page.next()) : null,
				(form.after() != null) ? links.with("after", null) : null, background(dispute, page.named().sources()),
				related(dispute, page.named().disputes()),
				this.sections.stream().flatMap((section) -> section.of(dispute).stream()).toList());
	}

	private @Nullable String covered(DisputeDocument dispute) {
		DisputeDocument.Covered covered = dispute.covered();
		if (covered == null) {
			return null;
		}
		String searched = this.dates.inWords(covered.searched());
		return (covered.newest() != null)
				? this.words.say("timeline.covered", searched, this.dates.inWords(covered.newest()))
				: this.words.say("timeline.searched", searched);
	}

	private List<TimelineView.Tally> tallies(List<TimelinePage.Tally> tallies) {
		return List.of(tally("entries", tallies), tally("allegations", of(tallies, EntryKind.ALLEGATION)),
				tally("counterclaims", of(tallies, EntryKind.COUNTERCLAIM)),
				tally("developments", of(tallies, EntryKind.DEVELOPMENT)),
				tally("one-word", tallies.stream()
					.filter((tally) -> tally.kind() != EntryKind.DEVELOPMENT && tally.support() == Support.FIRST_PARTY)
					.toList()));
	}

	private static List<TimelinePage.Tally> of(List<TimelinePage.Tally> tallies, EntryKind kind) {
		return tallies.stream().filter((tally) -> tally.kind() == kind).toList();
	}

	private TimelineView.Tally tally(String key, List<TimelinePage.Tally> tallies) {
		int sum = tallies.stream().mapToInt(TimelinePage.Tally::n).sum();
		return new TimelineView.Tally(this.words.say("timeline.number", sum),
				this.words.say("timeline.tally." + key, sum));
	}

	private List<TimelineView.Choice> axes(TimelinePage page, TimelineLinks links) {
		return List.of(Axis.values())
			.stream()
			.map((axis) -> new TimelineView.Choice(this.words.say("timeline.axis." + axis.word()),
					links.with("axis", (axis == Axis.SAID) ? null : axis.word()), axis == page.query().axis()))
			.toList();
	}

	private List<TimelineView.Choice> orders(TimelinePage page, TimelineLinks links) {
		return List.of(
				new TimelineView.Choice(this.words.say("timeline.order.asc"), links.with("order", null),
						!page.query().descending()),
				new TimelineView.Choice(this.words.say("timeline.order.desc"), links.with("order", "desc"),
						page.query().descending()));
	}

	private List<TimelineView.Section> background(DisputeDocument dispute, Map<String, SourceDocument> named) {
		return dispute.background().stream().map((section) -> {
			Label text = this.words.label(section.text());
			return new TimelineView.Section(this.words.label(section.title()), this.markdown.html(text.text()),
					text.lang(),
					section.sources()
						.stream()
						.map(named::get)
						.filter(java.util.Objects::nonNull)
						.map(this.citations::of)
						.toList());
		}).toList();
	}

	private List<TimelineView.Related> related(DisputeDocument dispute, Map<String, DisputeDocument> named) {
		return dispute.related()
			.stream()
			.flatMap((related) -> Stream.ofNullable(named.get(related.dispute()))
				.map((other) -> new TimelineView.Related(related.dispute(), this.words.label(other.title()),
						this.words.label(related.how()))))
			.toList();
	}

}
