package org.crossclaim.capture.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.crossclaim.capture.Captures;
import org.crossclaim.capture.fetch.Fetched;
import org.crossclaim.capture.fetch.Fetching;
import org.crossclaim.capture.fetch.NotFetched;
import org.crossclaim.capture.queue.CaptureRequests;
import org.crossclaim.capture.quote.LostQuotes;
import org.crossclaim.capture.quote.LostQuotes.Lost;
import org.crossclaim.capture.text.ExtractedText;
import org.crossclaim.capture.text.Texts;
import org.crossclaim.source.page.LinkState;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks at one address: asks for the page as a reader does, and sees whether what is
 * quoted from it still stands there. A page that says something else is copied again.
 */
@Component
class Looking {

	private static final Log log = LogFactory.getLog(Looking.class);

	private static final Set<LinkState> THERE = Set.of(LinkState.ALIVE, LinkState.MOVED, LinkState.QUOTE_VANISHED);

	/** Pages less alike than so may be two. */
	private static final double ALIKE = 0.5;

	/** Up to a part of it sooner or later, so that not all come at once. */
	private static final double CHANCE = 0.15;

	private final LinkRows rows;

	private final Fetching fetching;

	private final BrokenLinks broken;

	private final LostQuotes quotes;

	private final Captures captures;

	private final CaptureRequests requests;

	private final LinkSettings settings;

	private final Clock clock;

	Looking(LinkRows rows, BrokenLinks broken, Fetching fetching, LostQuotes quotes, Captures captures,
			CaptureRequests requests, LinkSettings settings, Clock clock) {
		this.broken = broken;
		this.rows = rows;
		this.fetching = fetching;
		this.quotes = quotes;
		this.captures = captures;
		this.requests = requests;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Looks at the address of a source and keeps what came of it.
	 * @param source the source; nothing is done where it has no address any more
	 */
	void look(UUID source) {
		Optional<LinkRows.Work> work = this.rows.work(source);
		if (work.isEmpty()) {
			return;
		}
		try {
			seen(work.get(), this.fetching.fetch(work.get().url()));
		}
		catch (NotFetched ex) {
			Sight sight = ex.fault().key().equals("fetch.no-such-host") ? Sight.NO_HOST : Sight.NOTHING;
			keep(work.get(), sight, List.of(), new LinkRows.Answered(null, null, ex.fault().key()));
		}
		catch (RuntimeException ex) {
			// One that cannot be looked at must not keep all others waiting behind it.
			log.error("The address of the source " + work.get().slug() + " could not be looked at", ex);
			keep(work.get(), Sight.NOTHING, List.of(), new LinkRows.Answered(null, null, "failed"));
		}
	}

	private void seen(LinkRows.Work work, Fetched fetched) {
		ExtractedText read = fetched.successful() ? Texts.of(fetched) : null;
		String text = (read != null) ? read.text() : null;
		Lost lost = (text != null) ? this.quotes.in(work.source(), text) : Lost.NOTHING;
		String copy = this.captures.latest(List.of(work.slug()))
			.values()
			.stream()
			.flatMap((capture) -> this.captures.text(capture.sha256()).stream())
			.findFirst()
			.orElse(null);
		Sight.Answer answer = new Sight.Answer(fetched, text, (read != null) ? read.title() : null, lost.stood(),
				lost.lost(), isSuspicious(lost, text, copy) ? elsewhere(fetched) : null);
		Sight sight = Sight.of(work.url(), work.title(), answer);
		Link link = keep(work, sight, lost.lost().stream().map(LostQuotes::hash).sorted().toList(),
				new LinkRows.Answered(fetched.status(), (sight == Sight.MOVED) ? fetched.address().toString() : null,
						null));
		if (THERE.contains(link.state()) && text != null && copy != null && !text.equals(copy)) {
			this.requests.lookedAt(work.source());
		}
	}

	/** Whether it is perhaps another page than the one that was there. */
	private static boolean isSuspicious(Lost lost, @Nullable String text, @Nullable String copy) {
		if (text == null) {
			return false;
		}
		return lost.stood().isEmpty() ? copy != null && Sameness.of(copy, text) < ALIKE
				: lost.lost().size() == lost.stood().size();
	}

	/** What the site answers beside the page, where there can be nothing. */
	private @Nullable String elsewhere(Fetched fetched) {
		String nowhere = "no-such-page-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
		try {
			Fetched answer = this.fetching.fetch(fetched.asked().resolve(nowhere));
			ExtractedText read = Texts.of(answer);
			String text = read.text();
			return (answer.successful() && text != null) ? text.replace(nowhere, "") : null;
		}
		catch (NotFetched ex) {
			// Then it tells nothing.
			return null;
		}
	}

	private Link keep(LinkRows.Work work, Sight sight, List<String> lost, LinkRows.Answered answered) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Instant missing = work.link().missing();
		boolean others = sight == Sight.NO_HOST && missing != null && this.rows.othersAnswered(work.source(), missing);
		Link link = work.link().after(sight, lost, now, others);
		Duration pause = link.pause(this.settings);
		double chance = 1 + (ThreadLocalRandom.current().nextDouble() * 2 - 1) * CHANCE;
		// What was missing is looked at a whole day later, so that it is another day.
		double share = (link.missing() != null) ? Math.max(1, chance) : chance;
		this.rows.keep(work, link, answered, now, now.plusMillis(Math.round(pause.toMillis() * share)));
		this.broken.forget();
		return link;
	}

}
