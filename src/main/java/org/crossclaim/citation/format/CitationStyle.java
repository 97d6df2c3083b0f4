package org.crossclaim.citation.format;

/**
 * The styles in which works are cited, by the files of the Citation Style Language
 * project.
 */
public enum CitationStyle {

	/** American Psychological Association, 7th edition. */
	APA("APA", "apa"),
	/** The Chicago Manual of Style, author and date: notes would leave posts out. */
	CHICAGO("Chicago", "chicago-author-date"),
	/** Modern Language Association. */
	MLA("MLA", "modern-language-association"),
	/** The national standard of China. */
	GB_T_7714("GB/T 7714", "china-national-standard-gb-t-7714-2015-numeric");

	private final String title;

	private final String file;

	CitationStyle(String title, String file) {
		this.title = title;
		this.file = file;
	}

	/**
	 * What it is called, in every language.
	 * @return its name
	 */
	public String title() {
		return this.title;
	}

	String file() {
		return "/citation/" + this.file + ".csl";
	}

}
