package org.crossclaim.capture.link;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.crossclaim.source.page.LinkState;
import org.jspecify.annotations.Nullable;

/**
 * What became of an address, and how that was found out.
 *
 * @param state what; absent where it was not looked at yet
 * @param since since when
 * @param missing when the page was first not there, in the present row of such answers
 * @param failures how often in a row nothing was learnt
 * @param lost the quotes that stood there and do no longer
 */
record Link(@Nullable LinkState state, @Nullable Instant since, @Nullable Instant missing, int failures,
		List<String> lost) {

	static final Link NEW = new Link(null, null, null, 0, List.of());

	/** For so long a name may be unknown before its server is taken to be gone. */
	private static final Duration NAMELESS = Duration.ofDays(7);

	/**
	 * What a look makes of it. That a page is missing is believed when it is so on
	 * another day, too; that nothing was learnt changes nothing that was.
	 * @param sight what the look showed
	 * @param lost the quotes that stood there and do no longer
	 * @param now when
	 * @param othersAnswered whether, since it was first missing, others answered us, so
	 * that it is not we who are cut off
	 * @return what became of it
	 */
	Link after(Sight sight, List<String> lost, Instant now, boolean othersAnswered) {
		return switch (sight) {
			case HERE -> turned(LinkState.ALIVE, now, List.of());
			case MOVED -> turned(LinkState.MOVED, now, List.of());
			case WITHOUT_WORDS -> turned(LinkState.QUOTE_VANISHED, now, lost);
			case ANOTHER_PAGE -> turned(LinkState.SOFT_404, now, List.of());
			case GONE -> turned(LinkState.GONE, (this.missing != null) ? this.missing : now, List.of());
			case MISSING -> missing(now, this.missing != null && day(now).isAfter(day(this.missing)));
			case NO_HOST ->
				missing(now, this.missing != null && othersAnswered && !now.isBefore(this.missing.plus(NAMELESS)));
			case NOTHING -> failed(now, null);
		};
	}

	private Link missing(Instant now, boolean believed) {
		if (this.state == LinkState.GONE) {
			return turned(LinkState.GONE, now, List.of());
		}
		Instant first = (this.missing != null) ? this.missing : now;
		return believed ? turned(LinkState.GONE, first, List.of()) : failed(now, first);
	}

	private Link failed(Instant now, @Nullable Instant first) {
		boolean told = this.state != null && this.state.isBroken();
		LinkState kept = told ? this.state : LinkState.UNREACHABLE;
		Instant begun = (kept == this.state) ? this.since : now;
		return new Link(kept, begun, first, this.failures + 1, told ? this.lost : List.of());
	}

	private Link turned(LinkState to, Instant since, List<String> lost) {
		boolean same = to == this.state && List.copyOf(lost).equals(this.lost);
		return new Link(to, same ? this.since : since, null, 0, List.copyOf(lost));
	}

	private static LocalDate day(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC).toLocalDate();
	}

	/** When to look again, before chance moves it. */
	Duration pause(LinkSettings settings) {
		if (this.failures == 0) {
			return settings.every();
		}
		if (this.missing != null) {
			return settings.soon();
		}
		Duration doubled = settings.soon().multipliedBy(1L << Math.min(this.failures - 1, 10));
		return (doubled.compareTo(settings.every()) < 0) ? doubled : settings.every();
	}

}
