package org.crossclaim.entry.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceStatusKind;

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
	 * @return where it leads, or empty where it supports nothing
	 */
	public static Optional<Trace> of(EntryDocument entry, EntryDocument.Evidence evidence,
			Function<String, Optional<SourceDocument>> sources) {
		if (!stands(evidence, Stance.SUPPORTS, sources)) {
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
	 * corrected one only what is quoted and still stands there.
	 */
	static boolean stands(EntryDocument.Evidence evidence, Stance stance,
			Function<String, Optional<SourceDocument>> sources) {
		SourceDocument source = sources.apply(evidence.source()).orElse(null);
		if (evidence.stance() != stance || source == null || source.showsNothing()) {
			return false;
		}
		boolean corrected = source.status() != null && source.status().kind() == SourceStatusKind.CORRECTED;
		return !corrected || evidence.quote() != null;
	}

}
