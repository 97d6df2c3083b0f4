package org.crossclaim.citation;

/**
 * What a work is to lists of references, in the words of each format. The types of BibTeX
 * are those that every style of it knows.
 */
public enum WorkType {

	/** A report of a news publisher. */
	NEWS("article-newspaper", "article", "NEWS"),
	/** An opinion or analysis. */
	BLOG("post-weblog", "misc", "BLOG"),
	/** A post. */
	POST("post", "misc", "ELEC"),
	/** A study. */
	REPORT("report", "techreport", "RPRT"),
	/** A paper of a government. */
	OFFICIAL("report", "techreport", "GOVDOC"),
	/** A paper of a court. */
	CASE("legal_case", "misc", "CASE"),
	/** An entry or a dispute of this record. */
	RECORD("webpage", "misc", "ELEC"),
	/** Whatever else stands at an address. */
	PAGE("webpage", "misc", "ELEC");

	private final String csl;

	private final String bibTex;

	private final String ris;

	WorkType(String csl, String bibTex, String ris) {
		this.csl = csl;
		this.bibTex = bibTex;
		this.ris = ris;
	}

	/**
	 * The type in CSL 1.0.2.
	 * @return for example {@code article-newspaper}
	 */
	public String csl() {
		return this.csl;
	}

	/**
	 * The type in BibTeX.
	 * @return for example {@code article}
	 */
	public String bibTex() {
		return this.bibTex;
	}

	/**
	 * The type in RIS.
	 * @return for example {@code NEWS}
	 */
	public String ris() {
		return this.ris;
	}

}
