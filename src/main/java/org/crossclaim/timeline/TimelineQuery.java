package org.crossclaim.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Outcome;
import org.crossclaim.entry.standing.Challenge;
import org.crossclaim.entry.standing.HighestStep;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.LanguageTag;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.shared.Word;
import org.crossclaim.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a dispute are asked for, and in which order. A filter with several
 * values is any-of; different filters narrow.
 *
 * @param dispute the dispute
 * @param axis the axis of time
 * @param descending whether the latest comes first; entries without a date stand last in
 * both directions
 * @param actors slugs of actors who assert, are accused, did or speak for somebody
 * @param kinds words of {@link EntryKind}
 * @param standings words of support, challenge or resolution
 * @param sourceKinds words of {@link SourceKind}, of supporting evidence
 * @param steps words of {@link HighestStep}, of supporting evidence
 * @param languages BCP 47 tags of the sources quoted
 * @param from only what may overlap with this time or what follows it
 * @param to only what may overlap with this time or what precedes it
 * @param after where the page before ended; the text of a {@link Cursor}
 * @param size how many entries, 1 to 200
 */
public record TimelineQuery(Slug dispute, Axis axis, boolean descending, List<String> actors, List<String> kinds,
		List<String> standings, List<String> sourceKinds, List<String> steps, List<String> languages,
		@Nullable Edtf from, @Nullable Edtf to, @Nullable String after, int size) {

	/** The most entries that one page holds. */
	public static final int MOST = 200;

	private static final Set<String> STANDINGS = Stream
		.concat(words(Support.values(), Challenge.values(), Outcome.values()), Stream.of("open", "mixed"))
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Checks every value.
	 * @throws Refusal with every value that is unknown, at the parameter's name
	 */
	public TimelineQuery {
		List<Fault> faults = new ArrayList<>();
		check("kind", kinds, words(EntryKind.values()).collect(Collectors.toSet()), faults);
		check("standing", standings, STANDINGS, faults);
		check("source-kind", sourceKinds, words(SourceKind.values()).collect(Collectors.toSet()), faults);
		check("evidence", steps, words(HighestStep.values()).collect(Collectors.toSet()), faults);
		languages.stream()
			.filter((tag) -> !LanguageTag.isWellFormed(tag))
			.forEach((tag) -> faults.add(Fault.at("lang", "text.language-unknown", tag)));
		if (size < 1 || size > MOST) {
			faults.add(Fault.at("size", "timeline.size-out-of-range", size, MOST));
		}
		if (from != null && to != null && from.earliestDay().isPresent() && to.latestDay().isPresent()
				&& from.earliestDay().getAsLong() > to.latestDay().getAsLong()) {
			faults.add(Fault.at("to", "timeline.ends-before-it-begins", from.text(), to.text()));
		}
		if (after != null) {
			try {
				Cursor.parse(after, axis);
			}
			catch (Refusal refusal) {
				faults.addAll(refusal.faults());
			}
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		actors = List.copyOf(actors);
		kinds = List.copyOf(kinds);
		standings = List.copyOf(standings);
		sourceKinds = List.copyOf(sourceKinds);
		steps = List.copyOf(steps);
		languages = List.copyOf(languages);
	}

	/**
	 * Whether anything narrows it, so that its entries must be counted.
	 * @return whether there is a filter
	 */
	public boolean isNarrowed() {
		return this.from != null || this.to != null
				|| Stream.of(this.actors, this.kinds, this.standings, this.sourceKinds, this.steps, this.languages)
					.anyMatch((values) -> !values.isEmpty());
	}

	private static void check(String name, List<String> values, Set<String> known, List<Fault> faults) {
		values.stream()
			.filter((value) -> !known.contains(value))
			.forEach((value) -> faults.add(Fault.at(name, "timeline.unknown-value", value,
					known.stream().sorted().collect(Collectors.joining(", ")))));
	}

	private static Stream<String> words(Word[]... lists) {
		return Stream.of(lists).flatMap(Stream::of).map(Word::word);
	}

}
