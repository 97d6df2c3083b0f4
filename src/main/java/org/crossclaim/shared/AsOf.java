package org.crossclaim.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The moment at which the record is shown: today, or a moment of the past, which shows
 * the same for ever (the model, "Dates"). It is bound once for a piece of reading, and
 * every facade below reads the record of then.
 *
 * @param at the moment, to the microsecond; absent for today
 */
public record AsOf(@Nullable Instant at) {

	/** The parameter of addresses, and where its faults are. */
	public static final String PARAMETER = "as-of";

	/** The record as it stands. */
	public static final AsOf TODAY = new AsOf(null);

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

	/** RFC 3339; in an address a plus sign may have become a space. */
	private static final Pattern INSTANT = Pattern
		.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt](\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,9})?(?:([Zz])|([-+ ])(\\d\\d:\\d\\d))");

	private static final ScopedValue<Supplier<AsOf>> SHOWN = ScopedValue.newInstance();

	/**
	 * The moment that a text names: a day stands for its last microsecond in UTC.
	 * @param text a day, or an instant as RFC 3339 writes it; blank for today
	 * @param now the present, which a moment has to lie before
	 * @return the moment
	 * @throws Refusal at {@code as-of} if it names none, or one that is not over
	 */
	public static AsOf parse(@Nullable String text, Instant now) {
		if (text == null || text.isBlank()) {
			return TODAY;
		}
		Instant at = instant(text.strip())
			.orElseThrow(() -> new Refusal(List.of(Fault.at(PARAMETER, "past.malformed", text))));
		if (at.isAfter(now)) {
			throw new Refusal(List.of(Fault.at(PARAMETER, "past.not-over", text)));
		}
		return new AsOf(at);
	}

	/**
	 * The moment bound around the present piece of work.
	 * @return it; today where none is bound
	 * @throws Refusal if what was asked for is no moment
	 */
	public static AsOf shown() {
		return SHOWN.isBound() ? SHOWN.get().get() : TODAY;
	}

	/**
	 * Reads the record as of this moment.
	 * @param <T> what is read
	 * @param <X> what it may throw
	 * @param reading reads it
	 * @return what it read
	 * @throws X if it throws that
	 */
	public <T, X extends Throwable> T read(ScopedValue.CallableOp<? extends T, X> reading) throws X {
		return reading(() -> this, reading);
	}

	/**
	 * Reads the record as of a moment that is found out when the record is first read, so
	 * that what is wrong with it is told beside all else that is wrong.
	 * @param <T> what is read
	 * @param <X> what it may throw
	 * @param moment finds the moment, or refuses
	 * @param reading reads it
	 * @return what it read
	 * @throws X if it throws that
	 */
	public static <T, X extends Throwable> T reading(Supplier<AsOf> moment,
			ScopedValue.CallableOp<? extends T, X> reading) throws X {
		return ScopedValue.where(SHOWN, moment).call(reading);
	}

	/**
	 * Whether the record is shown as it stands.
	 * @return {@code false} for a moment of the past
	 */
	public boolean isToday() {
		return this.at == null;
	}

	private static Optional<Instant> instant(String text) {
		try {
			if (DAY.matcher(text).matches()) {
				return Optional.of(LocalDate.parse(text)
					.atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS))
					.toInstant(ZoneOffset.UTC));
			}
			Matcher parts = INSTANT.matcher(text);
			if (!parts.matches()) {
				return Optional.empty();
			}
			String offset = (parts.group(4) != null) ? "Z" : parts.group(5).replace(' ', '+') + parts.group(6);
			String fraction = (parts.group(3) != null) ? parts.group(3) : "";
			return Optional.of(OffsetDateTime.parse(parts.group(1) + "T" + parts.group(2) + fraction + offset)
				.toInstant()
				.truncatedTo(ChronoUnit.MICROS));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
