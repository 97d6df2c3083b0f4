package org.crossclaim.entry.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.source.SourceDocument;

/**
 * Where one supporting piece of evidence leads (the model, "Standing", support).
 *
 * @param toSide whether it leads to the asserting side itself, because it shows that the
 * assertion was made, whoever printed it
 * @param publishers else the publishers of its origins; none where these are unknown
 */
public record Trace(boolean toSide, List<Standing.Publisher> publishers) {

	/**
	 * Follows a piece of evidence.
	 * @param entry the entry
	 * @param evidence one of its pieces of evidence
	 * @param sources finds a source on record by its slug
	 * @param gone quotes that do not stand in sources as these were corrected
	 * @return where it leads, or empty where it supports nothing
	 */
	public static Optional<Trace> of(EntryDocument entry, EntryDocument.Evidence evidence,
			Function<String, Optional<SourceDocument>> sources, Set<Quoted> gone) {
		if (!stands(evidence, Stance.SUPPORTS, sources, gone)) {
			return Optional.empty();
		}
		if (entry.shows(evidence) == Shows.SAID) {
			return Optional.of(new Trace(true, List.of()));
		}
		return Optional.of(new Trace(false,
				new Origins(sources).of(evidence)
					.stream()
					.flatMap(OriginTree::origins)
					.map(Origins::publisher)
					.distinct()
					.toList()));
	}

	/**
	 * Whether evidence of a stance counts: a retracted source shows nothing any more, a
	 * corrected one only what is quoted and still stands there, as far as anybody knows.
	 */
	static boolean stands(EntryDocument.Evidence evidence, Stance stance,
			Function<String, Optional<SourceDocument>> sources, Set<Quoted> gone) {
		SourceDocument source = sources.apply(evidence.source()).orElse(null);
		if (evidence.stance() != stance || source == null || source.showsNothing()) {
			return false;
		}
		return !source.isCorrected() || (evidence.quote() != null && Quoted.in(evidence).noneMatch(gone::contains));
	}

}
