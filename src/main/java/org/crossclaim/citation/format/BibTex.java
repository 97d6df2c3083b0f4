package org.crossclaim.citation.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crossclaim.citation.Work;
import org.crossclaim.citation.WorkDate;
import org.crossclaim.citation.WorkName;
import org.jspecify.annotations.Nullable;

/**
 * Writes works as BibTeX, in UTF-8. The fields are those of BibTeX, and beside them those
 * in which biblatex says more: {@code date} holds EDTF, so that a date loses nothing.
 */
public final class BibTex {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	/** Letters and digits, with what stands between them. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’&.-][\\p{L}\\p{N}]+)*");

	/**
	 * A brace counts as one for BibTeX even behind a backslash, so braces are spelt out.
	 */
	private static final Map<Integer, String> SPECIAL = Map.ofEntries(Map.entry((int) '\\', "\\textbackslash{}"),
			Map.entry((int) '{', "\\textbraceleft{}"), Map.entry((int) '}', "\\textbraceright{}"),
			Map.entry((int) '~', "\\textasciitilde{}"), Map.entry((int) '^', "\\textasciicircum{}"),
			Map.entry((int) '&', "\\&"), Map.entry((int) '%', "\\%"), Map.entry((int) '#', "\\#"),
			Map.entry((int) '$', "\\$"), Map.entry((int) '_', "\\_"));

	private BibTex() {
	}

	/**
	 * A file of one work.
	 * @param work the work
	 * @return BibTeX
	 */
	public static String of(Work work) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", braced(keeping(work.title())));
		if (!work.authors().isEmpty()) {
			fields.put("author",
					braced(work.authors().stream().map(BibTex::name).collect(Collectors.joining(" and "))));
		}
		switch (work.type().bibTex()) {
			case "article" -> put(fields, "journal", work.container());
			case "techreport" -> put(fields, "institution", work.publisher());
			default -> put(fields, "howpublished", (work.container() != null) ? work.container() : work.publisher());
		}
		if (work.issued() != null) {
			date(fields, work.issued());
		}
		if (work.url() != null) {
			fields.put("url", braced(address(work.url())));
		}
		put(fields, "urldate", (work.accessed() != null) ? work.accessed().toString() : null);
		put(fields, "language", work.language());
		put(fields, "note", work.note());
		return fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = " + field.getValue())
			.collect(Collectors.joining(",\n", "@" + work.type().bibTex() + "{" + work.key() + ",\n", "\n}\n"));
	}

	private static void put(Map<String, String> fields, String name, @Nullable String value) {
		if (value != null) {
			fields.put(name, braced(escaped(value)));
		}
	}

	private static void date(Map<String, String> fields, WorkDate date) {
		fields.put("date", braced(date.edtf().text()));
		fields.put("year", braced(String.valueOf(date.year())));
		List<Integer> start = date.parts().getFirst();
		if (date.parts().size() == 1 && start.size() > 1) {
			fields.put("month", MONTHS.get(start.get(1) - 1));
		}
	}

	private static String name(WorkName name) {
		return (name.family() != null && name.given() != null) ? escaped(name.family()) + ", " + escaped(name.given())
				: braced(escaped(name.whole()));
	}

	/** With its capitals: styles write what stands in no braces in small letters. */
	private static String keeping(String title) {
		String text = clean(title);
		StringBuilder kept = new StringBuilder();
		Matcher word = WORD.matcher(text);
		int end = 0;
		while (word.find()) {
			String letters = word.group();
			String rest = (word.start() == 0) ? letters.substring(letters.offsetByCodePoints(0, 1)) : letters;
			boolean capitals = !rest.equals(rest.toLowerCase(Locale.ROOT));
			kept.append(spelt(text.substring(end, word.start())))
				.append(capitals ? braced(spelt(letters)) : spelt(letters));
			end = word.end();
		}
		return kept.append(spelt(text.substring(end))).toString();
	}

	private static String braced(String text) {
		return "{" + text + "}";
	}

	private static String escaped(String text) {
		return spelt(clean(text));
	}

	private static String spelt(String text) {
		return text.codePoints()
			.mapToObj((character) -> SPECIAL.getOrDefault(character, Character.toString(character)))
			.collect(Collectors.joining());
	}

	/** In one line: a character of control has no meaning in any field. */
	private static String clean(String text) {
		return text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
	}

	/** Addresses are read as they stand, so only what would end the field is encoded. */
	private static String address(String url) {
		return clean(url).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
	}

}
