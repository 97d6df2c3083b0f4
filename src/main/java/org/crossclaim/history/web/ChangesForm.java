package org.crossclaim.history.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.crossclaim.history.ChangesQuery;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * The parameters of a list of changes, as given.
 *
 * @param classes only changes of any of these classes
 * @param dispute slug of a dispute
 * @param author by whom
 * @param from the first day, UTC
 * @param to the last day, UTC
 * @param after where the page before ended
 */
record ChangesForm(@BindParam("class") List<String> classes, @Nullable String dispute,
		@BindParam("by") @Nullable String author, @Nullable String from, @Nullable String to, @Nullable String after) {

	static final int SIZE = 50;

	ChangesForm {
		classes = (classes != null) ? classes.stream().filter((one) -> !one.isBlank()).distinct().toList() : List.of();
		dispute = blankless(dispute);
		author = blankless(author);
		from = blankless(from);
		to = blankless(to);
		after = blankless(after);
	}

	ChangesQuery query() {
		List<Fault> faults = new ArrayList<>();
		LocalDate first = day("from", this.from, faults);
		LocalDate last = day("to", this.to, faults);
		ChangesQuery query = null;
		try {
			query = new ChangesQuery(null, this.dispute, this.classes, this.author, start(first),
					(last != null) ? last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000) : null,
					this.after, SIZE);
		}
		catch (Refusal refusal) {
			faults.addAll(refusal.faults());
		}
		if (query == null || !faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return query;
	}

	ChangesForm within(String slug) {
		return new ChangesForm(this.classes, slug, this.author, this.from, this.to, this.after);
	}

	ChangesForm only(String one) {
		return new ChangesForm(List.of(one), this.dispute, this.author, this.from, this.to, this.after);
	}

	/** The address of a list with these parameters, save those that its path tells. */
	String address(String path, @Nullable String cursor) {
		List<String> parts = new ArrayList<>();
		if (!path.startsWith("/corrections")) {
			this.classes.forEach((one) -> parts.add("class=" + encoded(one)));
		}
		if (this.dispute != null && !path.startsWith("/disputes/")) {
			parts.add("dispute=" + encoded(this.dispute));
		}
		add(parts, "by", this.author);
		add(parts, "from", this.from);
		add(parts, "to", this.to);
		add(parts, "after", cursor);
		return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
	}

	private static void add(List<String> parts, String name, @Nullable String value) {
		if (value != null) {
			parts.add(name + "=" + encoded(value));
		}
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static @Nullable Instant start(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : null;
	}

	private static @Nullable LocalDate day(String name, @Nullable String text, List<Fault> faults) {
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			faults.add(Fault.at(name, "changes.no-day", String.valueOf(text)));
			return null;
		}
	}

	private static @Nullable String blankless(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

}
