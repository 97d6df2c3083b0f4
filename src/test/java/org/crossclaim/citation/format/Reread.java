package org.crossclaim.citation.format;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of citations back with the parsers of others.
 */
public final class Reread {

	private static final Map<String, String> COMMANDS = Map.of("textbackslash{}", "\\", "textbraceleft{}", "{",
			"textbraceright{}", "}", "textasciitilde{}", "~", "textasciicircum{}", "^");

	private static final Pattern COMMAND = Pattern.compile("\\\\([a-z]+\\{}|[&%#$_])|[{}]");

	private Reread() {
	}

	/**
	 * The fields of a BibTeX file that holds one entry.
	 * @param file the file
	 * @return them by name, without markup; {@code type} and {@code key} among them
	 */
	public static Map<String, String> bibTex(String file) {
		BibTeXEntry entry = parsed(file);
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("type", entry.getType().getValue());
		fields.put("key", entry.getKey().getValue());
		entry.getFields().forEach((name, value) -> {
			String text = value.toUserString();
			boolean verbatim = name.getValue().equals("url") || name.getValue().equals("date");
			fields.put(name.getValue(), verbatim ? text : plain(text));
		});
		return fields;
	}

	private static BibTeXEntry parsed(String file) {
		try {
			return new BibTeXParser().parse(new StringReader(file))
				.getEntries()
				.values()
				.stream()
				.findFirst()
				.orElseThrow();
		}
		catch (ParseException ex) {
			throw new AssertionError(file, ex);
		}
	}

	/**
	 * Its LaTeX as jbibtex prints it (an apostrophe is set as one), where it can read it.
	 */
	private static String plain(String text) {
		String ours = COMMAND.matcher(text)
			.replaceAll((found) -> java.util.regex.Matcher.quoteReplacement(command(found)));
		if (text.chars().allMatch((character) -> character < 128)) {
			try {
				String theirs = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)))
					.replace('’', '\'');
				return theirs.equals(ours) ? theirs : theirs + " and not " + ours;
			}
			catch (ParseException ex) {
				throw new AssertionError(text, ex);
			}
		}
		return ours;
	}

	private static String command(MatchResult found) {
		String command = found.group(1);
		return (command == null) ? "" : COMMANDS.getOrDefault(command, command);
	}

	/**
	 * The fields of a RIS file that holds one reference.
	 * @param file the file
	 * @return them by the tags of RIS, several of one tag in lines
	 */
	public static Map<String, String> ris(String file) {
		try {
			List<RISReference> found = new RISParser().parse(new StringReader(file)).getReferences();
			RISReference one = found.getFirst();
			Map<String, String> fields = new LinkedHashMap<>();
			put(fields, "TY", String.valueOf(one.getType()));
			put(fields, "ID", one.getId());
			put(fields, "TI", one.getTitle());
			put(fields, "AU", one.getAuthors());
			put(fields, "T2", one.getSecondaryTitle());
			put(fields, "PB", one.getPublisher());
			put(fields, "PY", one.getYear());
			put(fields, "DA", one.getDate());
			put(fields, "UR", one.getURL());
			put(fields, "Y2", one.getAccessDate());
			put(fields, "LA", one.getLanguage());
			put(fields, "N1", one.getNotes());
			return fields;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void put(Map<String, String> fields, String name, String @Nullable ... values) {
		if (values != null) {
			List<String> given = Arrays.stream(values).filter(Objects::nonNull).toList();
			if (!given.isEmpty()) {
				fields.put(name, given.stream().collect(Collectors.joining("\n")));
			}
		}
	}

}
