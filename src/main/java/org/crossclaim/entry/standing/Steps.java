package org.crossclaim.entry.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Step;
import org.crossclaim.entry.document.StepKind;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which sources can show which steps of evidence.
 */
public final class Steps {

	private static final Set<SourceKind> TELL_OF_PROCEEDINGS = Set.of(SourceKind.COURT_RECORD,
			SourceKind.OFFICIAL_DOCUMENT, SourceKind.PRESS);

	private Steps() {
	}

	/**
	 * Whether a source can show that something was tested in a proceeding: a paper of
	 * whoever conducted it, or a report of the press.
	 * @param source the source
	 * @return whether its kind tells of proceedings
	 */
	public static boolean tellsOfProceedings(SourceDocument source) {
		return TELL_OF_PROCEEDINGS.contains(source.kind());
	}

	/**
	 * Whether a source can show that somebody else examined something: one of the
	 * publishers that it leads to is known to stand outside the asserting side. Where
	 * nothing is known of its origins, its own publisher tells.
	 * @param source the source
	 * @param sources finds a source on record by its slug
	 * @param inside tells of an actor on record whether it is of the side, or of the
	 * unnamed
	 * @return whether it leads to somebody else
	 */
	public static boolean leadsOutside(SourceDocument source, Function<String, Optional<SourceDocument>> sources,
			Predicate<String> inside) {
		List<SourceDocument> origins = new Origins(sources).of(citing(source.id(), null))
			.stream()
			.flatMap(OriginTree::origins)
			.toList();
		return (origins.isEmpty() ? List.of(source) : origins).stream()
			.map(Origins::publisher)
			.anyMatch((publisher) -> publisher.actor() == null || !inside.test(publisher.actor()));
	}

	/** Why a step does not count, or nothing where it does. */
	static @Nullable SetAside setAside(Step step, Side side, Surroundings surroundings) {
		SourceDocument source = surroundings.source(step.source()).orElse(null);
		if (source == null || source.isBare()) {
			return SetAside.REMOVED;
		}
		if (source.isRetracted()) {
			return SetAside.RETRACTED;
		}
		if (!Trace.stands(citing(step.source(), step.quote()), Stance.SUPPORTS, surroundings::source,
				surroundings.gone())) {
			return SetAside.CORRECTED;
		}
		if (step.step() == StepKind.TESTED && !tellsOfProceedings(source)) {
			return SetAside.NO_PROCEEDING;
		}
		Predicate<String> inside = (actor) -> side.members().contains(actor) || surroundings.isUnnamed(actor);
		return (step.step() == StepKind.EXAMINED && !leadsOutside(source, surroundings::source, inside))
				? SetAside.OWN_SIDE : null;
	}

	/** What a step cites, as evidence, so that it stands and falls by the same rules. */
	private static EntryDocument.Evidence citing(String source, @Nullable String quote) {
		return new EntryDocument.Evidence(source, Stance.SUPPORTS, null, null, List.of(), quote, null, List.of(),
				List.of());
	}

}
