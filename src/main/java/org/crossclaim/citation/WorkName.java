package org.crossclaim.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The name of an author. Lists of references invert the names of people, and the record
 * keeps a name as it was printed: only what is by all appearances the name of a person in
 * Latin letters is taken apart, and everything else is left whole, which is never wrong.
 *
 * @param family the family name, where it was taken apart
 * @param given the given names, likewise
 * @param whole the name as it was printed
 */
public record WorkName(@Nullable String family, @Nullable String given, String whole) {

	private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{IsLatin}'’.-]*");

	private static final Set<String> PARTICLES = Set.of("al", "bin", "da", "de", "del", "della", "den", "der", "di",
			"dos", "du", "el", "la", "le", "ten", "ter", "van", "von", "zu");

	/** What stands in the names of offices and publishers, and in hardly anybody's. */
	private static final Set<String> OF_BODIES = Set.of("academy", "agency", "ai", "alliance", "association", "board",
			"bureau", "center", "centre", "college", "commission", "committee", "company", "congress", "corporation",
			"council", "court", "department", "desk", "editorial", "editors", "foundation", "group", "inc", "inc.",
			"institute", "institution", "international", "journal", "lab", "labs", "llc", "ltd", "ltd.", "magazine",
			"media", "ministry", "network", "news", "newspaper", "office", "post", "press", "project", "research",
			"review", "service", "society", "staff", "team", "the", "times", "today", "tribune", "university", "union",
			"wire", "writers");

	private static final int LONGEST = 5;

	/**
	 * A name as it was printed.
	 * @param name the name
	 * @return it, taken apart where it is a person's
	 */
	public static WorkName of(String name) {
		String whole = name.strip().replaceAll("\\s+", " ");
		String[] parts = whole.split(" ");
		if (parts.length < 2 || parts.length > LONGEST || !isPersons(parts)) {
			return new WorkName(null, null, whole);
		}
		int family = parts.length - 1;
		while (family > 1 && PARTICLES.contains(parts[family - 1])) {
			family--;
		}
		return new WorkName(String.join(" ", Arrays.copyOfRange(parts, family, parts.length)),
				String.join(" ", Arrays.copyOfRange(parts, 0, family)), whole);
	}

	/**
	 * The name of an office, a company or a court.
	 * @param name the name
	 * @return it, left whole
	 */
	public static WorkName ofBody(String name) {
		return new WorkName(null, null, name.strip());
	}

	private static boolean isPersons(String[] parts) {
		return Arrays.stream(parts)
			.allMatch((part) -> !OF_BODIES.contains(part.toLowerCase(Locale.ROOT))
					&& (PARTICLES.contains(part) || PART.matcher(part).matches()))
				&& Arrays.stream(parts).noneMatch((part) -> isLoud(part)) && !PARTICLES.contains(parts[0])
				&& !PARTICLES.contains(parts[parts.length - 1]);
	}

	/** An acronym names no person; initials do. */
	private static boolean isLoud(String part) {
		return part.length() > 2 && !part.contains(".") && part.equals(part.toUpperCase(Locale.ROOT));
	}

}
