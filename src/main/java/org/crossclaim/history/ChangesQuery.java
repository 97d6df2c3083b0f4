package org.crossclaim.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for, newest first.
 *
 * @param subject only those of this thing
 * @param dispute slug of the dispute that they are in: its own, and those of its entries
 * @param classes words of {@link ChangeClass}, any of these; empty for all
 * @param author by whom
 * @param from not before this instant
 * @param to not after this instant
 * @param after where the page before ended
 * @param size how many
 */
public record ChangesQuery(@Nullable UUID subject, @Nullable String dispute, List<String> classes,
		@Nullable String author, @Nullable Instant from, @Nullable Instant to, @Nullable String after, int size) {

	private static final Pattern CURSOR = Pattern.compile("([0-9]{1,18})\\.([0-9a-f-]{36})");

	/**
	 * Checks every value.
	 * @throws Refusal with every value that is unknown, at the parameter's name
	 */
	public ChangesQuery {
		List<String> known = Arrays.stream(ChangeClass.values()).map(ChangeClass::word).toList();
		List<Fault> faults = new ArrayList<>();
		classes.stream()
			.filter((one) -> !known.contains(one))
			.forEach((one) -> faults.add(Fault.at("class", "timeline.unknown-value", one,
					known.stream().collect(Collectors.joining(", ")))));
		if (after != null && !CURSOR.matcher(after).matches()) {
			faults.add(Fault.at("after", "timeline.cursor-malformed", after));
		}
		if (from != null && to != null && from.isAfter(to)) {
			faults.add(Fault.at("to", "changes.ends-before-it-begins"));
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		classes = List.copyOf(classes);
	}

	/**
	 * All changes of one thing.
	 * @param subject the thing
	 * @param after where the page before ended
	 * @param size how many
	 * @return the query
	 */
	public static ChangesQuery of(UUID subject, @Nullable String after, int size) {
		return new ChangesQuery(subject, null, List.of(), null, null, null, after, size);
	}

	long afterChange() {
		return (this.after != null) ? Long.parseLong(this.after.substring(0, this.after.indexOf('.'))) : 0;
	}

	@Nullable UUID afterSubject() {
		return (this.after != null) ? UUID.fromString(this.after.substring(this.after.indexOf('.') + 1)) : null;
	}

}
