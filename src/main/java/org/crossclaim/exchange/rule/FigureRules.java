package org.crossclaim.exchange.rule;

import java.util.List;
import java.util.Objects;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;

/**
 * A figure stands in a quote of its entry, in digits or in words: of the source that it
 * names, where it names one and that source is quoted, else of any. One that no quote
 * carries would be ours.
 *
 * @param entry the entry
 * @param findings takes what is wrong
 */
record FigureRules(EntryDocument entry, Findings findings) {

	/** Longer names of measures are no names, and cannot be indexed. */
	private static final int LONGEST = 200;

	void check() {
		for (int i = 0; i < this.entry.figures().size(); i++) {
			EntryDocument.Figure figure = this.entry.figures().get(i);
			String path = "figures[" + i + "]";
			this.findings.named(SubjectKind.SOURCE, path + ".source", figure.source());
			this.findings.when(figure.measure().length() > LONGEST, path + ".measure", "rule.measure-too-long",
					LONGEST);
			List<String> quotes = quotes(figure);
			if (citesWhatWasRemoved()) {
				continue;
			}
			this.findings.when(figure.source() != null && quotes.isEmpty(), path + ".source",
					"rule.figure-of-a-source-not-quoted", String.valueOf(figure.source()));
			this.findings.when(
					!(figure.source() != null && quotes.isEmpty()) && quotes.stream()
						.noneMatch((quote) -> Numbers.in(quote).contains(Numbers.plain(figure.value()))),
					path + ".value", "rule.figure-in-no-quote", figure.value().toPlainString());
		}
	}

	/**
	 * The quote in which a number stood may have gone with its source, for legal reasons.
	 */
	private boolean citesWhatWasRemoved() {
		Known known = this.findings.known();
		return this.entry.evidence()
			.stream()
			.map(EntryDocument.Evidence::source)
			.anyMatch((source) -> known.has(SubjectKind.SOURCE, source)
					&& known.source(source).filter((one) -> !one.isBare()).isEmpty());
	}

	private List<String> quotes(EntryDocument.Figure figure) {
		return this.entry.evidence()
			.stream()
			.filter((one) -> figure.source() == null || one.source().equals(figure.source()))
			.map(EntryDocument.Evidence::quote)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.toList();
	}

}
