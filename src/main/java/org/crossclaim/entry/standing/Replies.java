package org.crossclaim.entry.standing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Who answered an entry, and what was said against it before it was made.
 *
 * @param entry the entry
 * @param counted the counterclaims that count as replies, in the order in which they were
 * said
 * @param earlier slugs of earlier statements: shown, never counted
 */
record Replies(EntryDocument entry, List<Reply> counted, List<String> earlier) {

	private static final Set<ResponseKind> CONTESTING = Set.of(ResponseKind.DENIAL, ResponseKind.REBUTTAL);

	private static final Comparator<EntryDocument> SAID = Comparator
		.comparingLong((EntryDocument reply) -> sortDay(reply.said()))
		.thenComparing(EntryDocument::id);

	static Replies of(EntryDocument entry, Surroundings surroundings) {
		List<Reply> counted = new ArrayList<>();
		List<String> earlier = new ArrayList<>();
		List<String> accused = accused(entry, surroundings);
		for (EntryDocument reply : surroundings.responsesTo(entry.id()).stream().sorted(SAID).toList()) {
			if (isEarlier(reply, entry)) {
				earlier.add(reply.id());
			}
			else if (entry.speakers().isEmpty() || !entry.speakers().containsAll(reply.assertedBy())) {
				Side theirs = Side.of(reply.assertedBy(), surroundings);
				List<String> by = accused.stream()
					.filter((actor) -> theirs.members().contains(actor) || reply.speaksFor().contains(actor))
					.toList();
				counted.add(new Reply(reply, ways(reply, entry), by));
			}
		}
		return new Replies(entry, counted, earlier);
	}

	/**
	 * The accused of an allegation; of a counterclaim, those who assert what it answers.
	 */
	private static List<String> accused(EntryDocument entry, Surroundings surroundings) {
		return switch (entry.kind()) {
			case ALLEGATION -> entry.against();
			case DEVELOPMENT -> List.of();
			case COUNTERCLAIM -> {
				Set<String> asserters = new LinkedHashSet<>();
				entry.respondsTo()
					.forEach((response) -> surroundings.entry(response.entry())
						.ifPresent((target) -> asserters.addAll(target.speakers())));
				yield List.copyOf(asserters);
			}
		};
	}

	Challenge challenge() {
		if (this.counted.isEmpty()) {
			return Challenge.UNANSWERED;
		}
		List<Reply> own = this.counted.stream().filter((reply) -> !reply.by().isEmpty()).toList();
		if (own.isEmpty()) {
			return Challenge.ANSWERED_BY_OTHERS;
		}
		return own.stream().anyMatch((reply) -> reply.ways().stream().anyMatch(CONTESTING::contains))
				? Challenge.CONTESTED : Challenge.ANSWERED;
	}

	List<Standing.Reply> views() {
		return this.counted.stream()
			.map((reply) -> new Standing.Reply(reply.document().id(), reply.ways(), reply.document().assertedBy(),
					!reply.by().isEmpty()))
			.toList();
	}

	List<Standing.Accused> slots() {
		if (this.entry.kind() != EntryKind.ALLEGATION) {
			return List.of();
		}
		return this.entry.against().stream().map((actor) -> {
			List<String> replies = this.counted.stream()
				.filter((reply) -> reply.by().contains(actor))
				.map((reply) -> reply.document().id())
				.toList();
			List<Standing.Check> checks = this.entry.replyChecks()
				.stream()
				.filter((check) -> check.actor().equals(actor))
				.map((check) -> new Standing.Check(check.date(), check.found(), check.source(), check.by(),
						check.asked()))
				.toList();
			return new Standing.Accused(actor, replies, checks);
		}).toList();
	}

	private static List<ResponseKind> ways(EntryDocument reply, EntryDocument entry) {
		return reply.respondsTo()
			.stream()
			.filter((response) -> response.entry().equals(entry.id()))
			.flatMap((response) -> response.response().stream())
			.distinct()
			.toList();
	}

	private static long sortDay(@Nullable Edtf date) {
		return (date != null) ? date.sortDay().orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
	}

	/**
	 * Whether a reply was wholly said before its target: by the instant where both say in
	 * which zone, else by the day. What is unknown is never earlier.
	 */
	private static boolean isEarlier(EntryDocument reply, EntryDocument target) {
		Edtf before = reply.said();
		Edtf after = target.saidOnAxis();
		if (before == null || after == null || before.latestDay().isEmpty() || after.earliestDay().isEmpty()) {
			return false;
		}
		long last = before.latestDay().getAsLong();
		long first = after.earliestDay().getAsLong();
		if (reply.zone() == null || target.zone() == null || Math.abs(last - first) > 2) {
			return last < first;
		}
		try {
			return !LocalDate.ofEpochDay(last + 1)
				.atStartOfDay(ZoneId.of(reply.zone()))
				.isAfter(LocalDate.ofEpochDay(first).atStartOfDay(ZoneId.of(target.zone())));
		}
		catch (DateTimeException ex) {
			// Days beyond the calendar, or a zone that the rules refuse: the days decide.
			return last < first;
		}
	}

	/**
	 * A reply that counts.
	 *
	 * @param document the counterclaim
	 * @param ways in which ways it answers
	 * @param by the accused whose own reply it is: they assert it, are affiliated with
	 * one who does, or it speaks for them
	 */
	record Reply(EntryDocument document, List<ResponseKind> ways, List<String> by) {
	}

}
