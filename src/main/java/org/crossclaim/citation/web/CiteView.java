package org.crossclaim.citation.web;

import java.util.Arrays;
import java.util.List;

import org.crossclaim.citation.Work;
import org.crossclaim.citation.format.Formatting;
import org.crossclaim.page.Section;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * How something is cited, as pages print it.
 *
 * @param formats it in each style
 * @param lang the language of its title, where it is not the page's
 * @param files the same as files
 */
record CiteView(List<Formatting.Formatted> formats, @Nullable String lang, List<Link> files) {

	private static final List<String> NAMES = List.of("BibTeX", "RIS", "CSL-JSON");

	/**
	 * The part of a page that tells how its thing is cited.
	 * @param work the thing
	 * @param path the path of its page
	 * @param formatting formats it
	 * @param words tells the page's language
	 * @return the part
	 */
	static Section section(Work work, String path, Formatting formatting, Words words) {
		return new Section("citation/cite",
				new CiteView(formatting.of(work, words.locale()), words.foreign(work.language()),
						Arrays.stream(CitationFile.values())
							.map((file) -> new Link(path + file.ending(), NAMES.get(file.ordinal())))
							.toList()));
	}

	/**
	 * A file.
	 *
	 * @param href its address
	 * @param name the name of its format
	 */
	record Link(String href, String name) {
	}

}
