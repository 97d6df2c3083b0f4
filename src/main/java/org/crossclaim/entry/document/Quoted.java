package org.crossclaim.entry.document;

import java.util.stream.Stream;

/**
 * Words quoted from a source.
 *
 * @param source slug of the source, as the document names it
 * @param quote the words
 */
public record Quoted(String source, String quote) {

	/**
	 * What a piece of evidence quotes.
	 * @param evidence the evidence
	 * @return its quote, or nothing where it has none
	 */
	public static Stream<Quoted> in(EntryDocument.Evidence evidence) {
		String quote = evidence.quote();
		return (quote != null) ? Stream.of(new Quoted(evidence.source(), quote)) : Stream.empty();
	}

	/**
	 * What a step of evidence quotes.
	 * @param step the step
	 * @return its quote, or nothing where it has none
	 */
	public static Stream<Quoted> in(Step step) {
		String quote = step.quote();
		return (quote != null) ? Stream.of(new Quoted(step.source(), quote)) : Stream.empty();
	}

}
