package org.crossclaim.citation.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import org.jspecify.annotations.Nullable;

/**
 * One style in one language, read once. It formats one work at a time.
 */
class Processor {

	private static final String ITEM = "item";

	private final CSL csl;

	private @Nullable CSLItemData item;

	/**
	 * Reads a style.
	 * @param style the style
	 * @param language the language of its words, as locales of CSL are called
	 */
	Processor(CitationStyle style, String language) {
		try {
			this.csl = new CSL(new OneItem(), Processor::locale, new DefaultAbbreviationProvider(), read(style.file()),
					language);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A work in this style.
	 * @param variables the work as an item of CSL
	 * @return the citation, in one line; empty where the style cites no such works
	 */
	synchronized String format(Map<String, Object> variables) {
		this.item = CSLItemData.fromJson(variables);
		this.csl.reset();
		this.csl.setOutputFormat("text");
		this.csl.registerCitationItems(List.of(ITEM));
		return this.csl.makeBibliography().makeString().strip().replaceFirst("^\\[1]\\s*", "").replaceAll("\\s+", " ");
	}

	/** The locale takes one of its words for another: "between" for "about". */
	private static String locale(String language) {
		return read("/citation/locales-" + language + ".xml").replace("<term name=\"circa\">介於</term>",
				"<term name=\"circa\">約</term>");
	}

	private static String read(String file) {
		try (InputStream resource = Objects.requireNonNull(Processor.class.getResourceAsStream(file), file)) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Gives the work that is being formatted. */
	private final class OneItem implements ItemDataProvider {

		@Override
		public CSLItemData retrieveItem(String id) {
			return Objects.requireNonNull(Processor.this.item);
		}

		@Override
		public Collection<String> getIds() {
			return List.of(ITEM);
		}

	}

}
