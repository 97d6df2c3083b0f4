package org.crossclaim.entry.standing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.crossclaim.entry.document.Basis;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.Authorship;
import org.crossclaim.source.Reporting;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;

/**
 * Follows relays down to the origins (the model, "Origin"). A source that relays is never
 * an origin; neither is one that a machine wrote. One that was retracted is none, and
 * what it relayed is followed no further.
 */
public final class Origins {

	private final Function<String, Optional<SourceDocument>> sources;

	/**
	 * Follows relays within a record.
	 * @param sources finds a source on record by its slug
	 */
	public Origins(Function<String, Optional<SourceDocument>> sources) {
		this.sources = sources;
	}

	/**
	 * Where one piece of evidence comes from.
	 * @param evidence the evidence
	 * @return the tree from its source down, or empty where the source is not on record
	 */
	public Optional<OriginTree> of(EntryDocument.Evidence evidence) {
		return this.sources.apply(evidence.source()).map((source) -> {
			if (!evidence.relays().isEmpty()) {
				return new OriginTree(source, false, trees(evidence.relays(), Set.of(source.id())));
			}
			if (evidence.basis() == Basis.UNKNOWN) {
				return new OriginTree(source, false, List.of());
			}
			if (evidence.basis() == Basis.OWN) {
				return own(source, new HashSet<>());
			}
			return (source.relays().size() > 1) ? new OriginTree(source, false, List.of()) : tree(source, Set.of());
		});
	}

	/**
	 * The publisher that stands behind an origin: the actor on record, else, for a social
	 * post, its author, else the publisher's name.
	 * @param origin the origin
	 * @return its publisher
	 */
	public static Standing.Publisher publisher(SourceDocument origin) {
		boolean authored = origin.kind() == SourceKind.SOCIAL_POST && !origin.authors().isEmpty();
		return new Standing.Publisher(origin.publishedBy(),
				authored ? origin.authors().getFirst() : origin.publisher());
	}

	/**
	 * The source's own content, or that of the original it republishes.
	 */
	private OriginTree own(SourceDocument source, Set<String> seen) {
		if (source.copyOf() != null && seen.add(source.id())) {
			Optional<SourceDocument> original = this.sources.apply(source.copyOf());
			if (original.isPresent()) {
				return new OriginTree(source, false, List.of(own(original.get(), seen)));
			}
		}
		return new OriginTree(source, mayBeOrigin(source), List.of());
	}

	private OriginTree tree(SourceDocument source, Set<String> above) {
		if (source.showsNothing()) {
			return new OriginTree(source, false, List.of());
		}
		if (!source.relays().isEmpty()) {
			return new OriginTree(source, false, trees(source.relays(), with(above, source)));
		}
		if (source.copyOf() != null) {
			return new OriginTree(source, false, trees(List.of(source.copyOf()), with(above, source)));
		}
		return new OriginTree(source, mayBeOrigin(source) && speaksForItself(source), List.of());
	}

	private List<OriginTree> trees(List<String> slugs, Set<String> above) {
		List<OriginTree> trees = new ArrayList<>();
		for (String slug : slugs) {
			if (!above.contains(slug)) {
				this.sources.apply(slug).ifPresent((source) -> trees.add(tree(source, above)));
			}
		}
		return trees;
	}

	private static Set<String> with(Set<String> above, SourceDocument source) {
		Set<String> more = new HashSet<>(above);
		more.add(source.id());
		return more;
	}

	private static boolean mayBeOrigin(SourceDocument source) {
		return source.authorship() != Authorship.AI && !source.showsNothing();
	}

	private static boolean speaksForItself(SourceDocument source) {
		return switch (source.kind()) {
			case PRESS, SUMMARY -> source.reporting() == Reporting.OWN;
			default -> true;
		};
	}

}
