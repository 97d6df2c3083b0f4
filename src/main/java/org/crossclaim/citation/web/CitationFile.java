package org.crossclaim.citation.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

import org.crossclaim.citation.Work;
import org.crossclaim.citation.format.BibTex;
import org.crossclaim.citation.format.CslJson;
import org.crossclaim.citation.format.Ris;

import org.springframework.http.MediaType;

/**
 * The formats of files that hold a citation.
 */
enum CitationFile {

	/** BibTeX. */
	BIB(".bib", new MediaType("application", "x-bibtex", StandardCharsets.UTF_8), BibTex::of),
	/** RIS. */
	RIS(".ris", new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8), Ris::of),
	/** CSL-JSON. */
	CSL(".csl.json", new MediaType("application", "vnd.citationstyles.csl+json"), CslJson::of);

	private final String ending;

	private final MediaType type;

	private final Function<Work, String> writer;

	CitationFile(String ending, MediaType type, Function<Work, String> writer) {
		this.ending = ending;
		this.type = type;
		this.writer = writer;
	}

	/**
	 * The format that an address asks for.
	 * @param path the path of the address
	 * @return the format
	 */
	static CitationFile of(String path) {
		return Arrays.stream(values()).filter((one) -> path.endsWith(one.ending)).findFirst().orElseThrow();
	}

	String ending() {
		return this.ending;
	}

	MediaType type() {
		return this.type;
	}

	byte[] write(Work work) {
		return this.writer.apply(work).getBytes(StandardCharsets.UTF_8);
	}

}
