package org.crossclaim.entry.line;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Step;
import org.crossclaim.entry.standing.HighestStep;
import org.crossclaim.entry.standing.Ladder;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.entry.standing.Trace;
import org.crossclaim.shared.Edtf;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code timeline_line} as it should be now, without its validity: where the
 * entry stands on the axes, what it is found by, and its standing.
 *
 * @param columns the value of each column
 */
record TimelineLine(Map<String, @Nullable Object> columns) {

	static TimelineLine of(Live live, Standing standing, EntryNames names, RecordSurroundings surroundings) {
		EntryDocument document = live.document();
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("entry", live.id());
		columns.put("dispute", names.dispute(document.dispute()));
		columns.put("revision", live.revision());
		columns.put("slug", document.id());
		columns.put("kind", document.kind().word());
		days(columns, "said", document.saidOnAxis());
		days(columns, "happened", document.happened());
		columns.put("recorded", live.recorded());
		columns.put("recorded_micros", ChronoUnit.MICROS.between(Instant.EPOCH, live.recorded()));
		long day = live.recorded().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
		columns.put("recorded_day", day);
		columns.put("recorded_month", Months.of(day));
		columns.put("within_day", (document.order() != null) ? document.order() : 0);
		columns.put("actors", document.actors().stream().map(names::actor).sorted().toList());
		columns.put("sources", sources(document).map(names::source).distinct().sorted().toList());
		columns.put("source_kinds",
				cited(document.evidence().stream().filter((one) -> one.stance() == Stance.SUPPORTS).toList(),
						surroundings)
					.map((source) -> source.kind().word())
					.distinct()
					.sorted()
					.toList());
		columns.put("languages",
				cited(document.evidence().stream().filter((one) -> one.quote() != null).toList(), surroundings)
					.map(SourceDocument::language)
					.filter(Objects::nonNull)
					.distinct()
					.sorted()
					.toList());
		columns.put("support", standing.support().word());
		columns.put("challenge", (standing.challenge() != null) ? standing.challenge().word() : null);
		columns.put("resolution", standing.resolution());
		columns.put("standing", standing);
		List<Ladder> ladders = Ladder.of(document, surroundings);
		columns.put("steps", steps(document, ladders, surroundings));
		columns.put("ladders", ladders);
		return new TimelineLine(columns);
	}

	private static Stream<String> sources(EntryDocument document) {
		return document.evidence()
			.stream()
			.flatMap((evidence) -> Stream
				.of(Stream.of(evidence.source()), evidence.relays().stream(),
						evidence.steps().stream().map(Step::source))
				.flatMap((slugs) -> slugs));
	}

	/** How far the evidence has come that supports the entry, every step once. */
	private static List<String> steps(EntryDocument document, List<Ladder> ladders, RecordSurroundings surroundings) {
		return IntStream.range(0, document.evidence().size())
			.filter((i) -> Trace.of(document, document.evidence().get(i), surroundings::source, surroundings.gone())
				.isPresent())
			.mapToObj((i) -> ladders.stream()
				.filter((one) -> one.evidence() == i)
				.findFirst()
				.orElseGet(() -> Ladder.asserted(i))
				.highest())
			.distinct()
			.sorted()
			.map(HighestStep::word)
			.toList();
	}

	private static Stream<SourceDocument> cited(Collection<EntryDocument.Evidence> evidence,
			RecordSurroundings surroundings) {
		return evidence.stream().flatMap((one) -> surroundings.source(one.source()).stream());
	}

	private static void days(Map<String, @Nullable Object> columns, String axis, @Nullable Edtf date) {
		if (date == null || date.sortDay().isEmpty()) {
			List.of("_sort", "_earliest", "_latest", "_month").forEach((part) -> columns.put(axis + part, null));
			return;
		}
		columns.put(axis + "_sort", date.sortDay().getAsLong());
		columns.put(axis + "_earliest", date.earliestDay().orElse(Long.MIN_VALUE));
		columns.put(axis + "_latest", date.latestDay().orElse(Long.MAX_VALUE));
		columns.put(axis + "_month", Months.of(date.sortDay().getAsLong()));
	}

	/**
	 * An entry as it is published now.
	 *
	 * @param id the entry
	 * @param document what is said of it
	 * @param revision the number of its latest revision
	 * @param recorded when it was first published
	 */
	record Live(UUID id, EntryDocument document, int revision, Instant recorded) {
	}

}
