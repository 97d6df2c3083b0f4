package org.crossclaim.suggestion;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.crossclaim.account.Seals;
import org.crossclaim.editorial.Documents;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The seal that a form for everybody carries from when it is opened, and the secret of
 * the receipt that comes of it. The same form sent twice has the same receipt, so that it
 * is taken once.
 */
@Component
public class Receipts {

	/** Nobody reads and fills in a form faster. */
	private static final Duration LEAST = Duration.ofSeconds(3);

	private static final Duration LIFETIME = Duration.ofHours(12);

	private final Seals seals;

	private final JdbcClient jdbc;

	private final Clock clock;

	Receipts(Seals seals, JdbcClient jdbc, Clock clock) {
		this.seals = seals;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Opens a form.
	 * @param form which form, its path
	 * @return what it carries
	 */
	public String open(String form) {
		return openedAt(form, this.clock.instant());
	}

	String openedAt(String form, Instant at) {
		return this.seals.seal(purpose(form), String.valueOf(at.toEpochMilli()), LIFETIME);
	}

	/**
	 * What a form that comes back goes on with.
	 * @param form which form
	 * @param carried what it carried
	 * @return the same, or a new one where that is too old or none of ours
	 */
	public String keep(String form, @Nullable String carried) {
		return (carried != null && opened(form, carried).isPresent()) ? carried : open(form);
	}

	/**
	 * Takes a form that was sent by a person.
	 * @param form which form
	 * @param carried what it carried
	 * @param trap what stands in the field that people do not see
	 * @return the secret of its receipt
	 * @throws Refusal where it is too old, came faster than anybody types, or fills in
	 * what people do not see
	 */
	public String take(String form, @Nullable String carried, String trap) {
		if (!trap.isEmpty()) {
			throw new Refusal(List.of(Fault.at("website", "suggest.trap.filled")));
		}
		Instant since = (carried != null) ? opened(form, carried).orElse(null) : null;
		if (carried == null || since == null) {
			throw new Refusal("suggest.too-old");
		}
		if (since.plus(LEAST).isAfter(this.clock.instant())) {
			throw new Refusal("suggest.too-quick");
		}
		return this.seals.hash("receipt", carried);
	}

	/**
	 * Claims a receipt: whoever sends the same form at the same time waits for the end of
	 * this transaction.
	 * @param secret the secret of the receipt
	 * @return its digest
	 */
	public byte[] claim(String secret) {
		byte[] digest = digest(secret);
		this.jdbc.sql("select pg_advisory_xact_lock(?)")
			.param(ByteBuffer.wrap(digest).getLong())
			.query((row, number) -> true)
			.single();
		return digest;
	}

	/**
	 * What is kept of a receipt.
	 * @param secret the secret of the receipt
	 * @return its SHA-256
	 */
	public static byte[] digest(String secret) {
		return Documents.digest(secret);
	}

	private Optional<Instant> opened(String form, String carried) {
		return this.seals.open(purpose(form), carried).map((at) -> Instant.ofEpochMilli(Long.parseLong(at)));
	}

	private static String purpose(String form) {
		return "public form " + form;
	}

}
