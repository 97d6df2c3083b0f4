package org.crossclaim.citation.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.crossclaim.citation.Work;
import org.crossclaim.citation.WorkType;

import org.springframework.stereotype.Component;

/**
 * Works as text, in each style. Styles are large and are read once each, when they are
 * first asked for.
 */
@Component
public class Formatting {

	private final Map<Key, Processor> processors = new ConcurrentHashMap<>();

	/**
	 * A work in every style.
	 * @param work the work
	 * @param reader the reader's language
	 * @return its citations, without styles that cite no such works
	 */
	public List<Formatted> of(Work work, Locale reader) {
		String language = reader.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-TW" : "en-US";
		return Arrays.stream(CitationStyle.values())
			.map((style) -> new Formatted(style, processor(style, language).format(item(work, style))))
			.filter((formatted) -> !formatted.text().isEmpty())
			.toList();
	}

	/**
	 * In Chicago's style what a work appeared in stands in the place of an author that is
	 * not named. This record is the author of nothing that it keeps, so an entry is
	 * written as posts of a site are, whose titles come first. And of a paper the
	 * processor then takes the title for that of a book, without quotation marks; of a
	 * page it does not.
	 */
	private static Map<String, Object> item(Work work, CitationStyle style) {
		Map<String, Object> item = CslJson.item(work);
		if (style == CitationStyle.CHICAGO && work.type() == WorkType.RECORD) {
			item.put("type", WorkType.BLOG.csl());
		}
		if (style == CitationStyle.CHICAGO && work.type() == WorkType.NEWS && work.authors().isEmpty()) {
			item.put("type", WorkType.PAGE.csl());
		}
		return item;
	}

	private Processor processor(CitationStyle style, String language) {
		return this.processors.computeIfAbsent(new Key(style, language), (key) -> new Processor(style, language));
	}

	/** A style in a language. */
	private record Key(CitationStyle style, String language) {
	}

	/**
	 * A work in one style.
	 *
	 * @param style the style
	 * @param text the citation
	 */
	public record Formatted(CitationStyle style, String text) {
	}

}
