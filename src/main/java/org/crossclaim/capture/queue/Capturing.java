package org.crossclaim.capture.queue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.crossclaim.capture.Storing;
import org.crossclaim.capture.fetch.Fetched;
import org.crossclaim.capture.fetch.Fetching;
import org.crossclaim.capture.fetch.NotFetched;
import org.crossclaim.capture.text.ExtractedText;
import org.crossclaim.capture.text.Texts;
import org.crossclaim.shared.Fault;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on one request: asks the address of its source and stores what it answers. What
 * went wrong is kept with the request, and what may pass is tried again, ever later.
 */
@Component
class Capturing {

	static final int MOST = 6;

	private static final Duration FIRST = Duration.ofMinutes(1);

	private static final int TIMES = 4;

	/** What servers answer that may answer otherwise another time. */
	private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

	private final JdbcClient jdbc;

	private final Fetching fetching;

	private final Storing storing;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Capturing(JdbcClient jdbc, Fetching fetching, Storing storing, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.fetching = fetching;
		this.storing = storing;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Tries once. A request that is done already, because its instance was killed before
	 * it could say so, is left alone.
	 * @param request the request
	 * @return when to try again, if it makes sense
	 */
	Optional<Instant> attempt(UUID request) {
		Optional<Work> work = this.jdbc.sql("""
				select r.source, r.attempts, s.url from capture_request r join source s on s.id = r.source
				where r.id = ? and r.state = 'waiting'""")
			.param(request)
			.query((row, number) -> new Work(request, row.getObject("source", UUID.class), row.getInt("attempts") + 1,
					row.getString("url")))
			.optional();
		return work.flatMap(this::attempt);
	}

	private Optional<Instant> attempt(Work work) {
		if (work.url() == null) {
			return failed(work, Fault.at("url", "capture.no-address"), false);
		}
		try {
			Fetched fetched = this.fetching.fetch(work.url());
			if (!fetched.successful()) {
				return failed(work, Fault.at("url", "fetch.status", String.valueOf(fetched.address().getHost()),
						String.valueOf(fetched.status())), PASSING.contains(fetched.status()));
			}
			done(work, fetched);
			return Optional.empty();
		}
		catch (NotFetched ex) {
			return failed(work, ex.fault(), ex.passing());
		}
	}

	private void done(Work work, Fetched fetched) {
		ExtractedText read = Texts.of(fetched);
		this.transaction.executeWithoutResult((status) -> {
			int open = this.jdbc.sql("""
					update capture_request set state = 'done', attempts = ?, tried = ?, fault = null, arguments = '{}'
					where id = ? and state = 'waiting'""")
				.params(work.attempt(), Timestamp.from(this.clock.instant()), work.request())
				.update();
			if (open == 1) {
				this.storing.fetched(work.source(), work.request(), fetched, read);
			}
		});
	}

	/** Keeps why it failed. */
	Optional<Instant> failed(Work work, Fault fault, boolean passing) {
		boolean again = passing && work.attempt() < MOST;
		this.jdbc.sql("""
				update capture_request set state = ?, attempts = ?, tried = ?, fault = ?, arguments = ?
				where id = ? and state = 'waiting'""")
			.params(again ? "waiting" : "failed", work.attempt(), Timestamp.from(this.clock.instant()), fault.key(),
					fault.arguments().stream().map(String::valueOf).toArray(String[]::new), work.request())
			.update();
		return again ? Optional.of(next(work.attempt())) : Optional.empty();
	}

	/**
	 * One minute, four, sixteen …, each up to a quarter later, so that not all come at
	 * once.
	 */
	private Instant next(int attempt) {
		double pause = FIRST.toMillis() * Math.pow(TIMES, attempt - 1.0);
		return this.clock.instant().plusMillis(Math.round(pause * (1 + ThreadLocalRandom.current().nextDouble() / 4)));
	}

	/**
	 * A request to work on.
	 *
	 * @param request the request
	 * @param source its source
	 * @param attempt which attempt it is, from 1
	 * @param url the address of the source
	 */
	record Work(UUID request, UUID source, int attempt, @Nullable String url) {
	}

}
