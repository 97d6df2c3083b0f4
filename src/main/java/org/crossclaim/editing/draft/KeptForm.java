package org.crossclaim.editing.draft;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A form as typed.
 *
 * @param id its id
 * @param form the address of the form
 * @param parameters what was typed, by the names of the inputs
 * @param kept when it was kept last
 */
public record KeptForm(UUID id, String form, Map<String, List<String>> parameters, Instant kept) {

	private static final int LONGEST = 120;

	/** What tells a draft from others, the most telling first. */
	private static final List<String> TELLING = List.of("statement.", "title.", "title", "name.", "id");

	/**
	 * What it is of.
	 * @return the name of the list, for example {@code entries}
	 */
	public String list() {
		return this.form.split("/")[2];
	}

	/**
	 * The thing that it changes.
	 * @return its slug, or {@code null} where it is new
	 */
	public @Nullable String slug() {
		String last = this.form.split("/")[3];
		return last.equals("new") ? null : last;
	}

	/**
	 * The proposal that it amends.
	 * @return its number as the form has it; empty where it amends none
	 */
	public String amends() {
		return this.parameters.getOrDefault("amends", List.of("")).getFirst();
	}

	/**
	 * What it begins with, so that its author knows it again.
	 * @return the slug of what it changes, else a statement, a title, a name or a slug as
	 * typed; empty where none was typed yet
	 */
	public String beginning() {
		String slug = slug();
		return (slug != null) ? slug
				: TELLING.stream()
					.flatMap(this::texts)
					.filter((text) -> !text.isBlank())
					.map((text) -> (text.length() <= LONGEST) ? text
							: text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…")
					.findFirst()
					.orElse("");
	}

	private Stream<String> texts(String name) {
		return this.parameters.entrySet()
			.stream()
			.filter((one) -> name.endsWith(".") ? one.getKey().startsWith(name) : one.getKey().equals(name))
			.sorted(Comparator.comparing(Map.Entry::getKey))
			.flatMap((one) -> one.getValue().stream());
	}

}
