package org.crossclaim.entry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries around one: those that it names, and those that name it.
 *
 * @param entries all of them by slug, in the order in which they were said
 * @param ties by which tie others name it: their slugs, in the same order
 */
public record Neighbourhood(Map<String, EntryLine> entries, Map<Tie, List<String>> ties) {

	static Neighbourhood empty() {
		return new Neighbourhood(new LinkedHashMap<>(), new EnumMap<>(Tie.class));
	}

	/**
	 * The entries that name it in a way.
	 * @param tie in which way
	 * @return their slugs
	 */
	public List<String> by(Tie tie) {
		return this.ties.getOrDefault(tie, List.of());
	}

	/**
	 * A way in which others name an entry, beside the replies, which its standing holds.
	 */
	public enum Tie {

		/** A development bears on it. */
		BEARS,

		/** An entry of its own side revises it. */
		REVISES,

		/** An allegation, or a part of it, ended by it. */
		ENDED

	}

}
