package org.crossclaim.timeline;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.crossclaim.actor.Cast;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.standing.Support;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * One page of a timeline, with what is said around it.
 *
 * @param dispute the dispute
 * @param query what was asked for
 * @param lines the entries of this page, in order
 * @param next the cursor of the next page; absent on the last
 * @param total how many entries the query finds
 * @param totalIsAtLeast whether counting stopped there
 * @param tallies how many entries of the whole dispute have which support
 * @param months how many entries of the whole dispute stand in each month of the axis
 * @param actors the actors on its entries by slug, for the filter
 * @param named what the entries and the dispute name
 * @param targets the entries that those of this page answer, by slug
 */
public record TimelinePage(DisputeDocument dispute, TimelineQuery query, List<EntryLine> lines, @Nullable String next,
		int total, boolean totalIsAtLeast, List<Tally> tallies, SortedMap<YearMonth, Map<EntryKind, Integer>> months,
		Map<String, LocalisedText> actors, Named named, Map<String, EntryLine> targets) {

	/**
	 * How many entries of a kind have a support.
	 *
	 * @param kind the kind
	 * @param support the support
	 * @param n how many
	 */
	public record Tally(EntryKind kind, Support support, int n) {
	}

	/**
	 * What is named, by slug.
	 *
	 * @param actors the actors, with whom they have roles with
	 * @param sources sources of the background
	 * @param disputes related disputes
	 */
	public record Named(Cast actors, Map<String, SourceDocument> sources, Map<String, DisputeDocument> disputes) {
	}

}
