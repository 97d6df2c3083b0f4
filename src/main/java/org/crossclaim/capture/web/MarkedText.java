package org.crossclaim.capture.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The text of a copy with the passages marked that the record quotes.
 *
 * @param pieces the text in pieces, in order
 * @param cut whether the end was left out, as the text is very long
 */
record MarkedText(List<Piece> pieces, boolean cut) {

	private static final int MOST = 400_000;

	static MarkedText of(String text, List<QuotedPassage> passages) {
		int length = (text.length() > MOST) ? MOST - (Character.isLowSurrogate(text.charAt(MOST)) ? 1 : 0)
				: text.length();
		List<Mark> within = passages.stream().flatMap(MarkedText::mark).filter((mark) -> mark.end() <= length).toList();
		TreeSet<Integer> edges = new TreeSet<>(List.of(0, length));
		within.forEach((mark) -> edges.addAll(List.of(mark.start(), mark.end())));
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		for (int end : edges.tailSet(1)) {
			int from = start;
			List<String> anchors = within.stream()
				.filter((mark) -> mark.start() == from)
				.map(Mark::anchor)
				.distinct()
				.toList();
			boolean marked = within.stream().anyMatch((mark) -> mark.start() <= from && mark.end() >= end);
			pieces.add(new Piece(text.substring(from, end), marked, anchors));
			start = end;
		}
		return new MarkedText(pieces, length < text.length());
	}

	private static Stream<Mark> mark(QuotedPassage passage) {
		QuotedPassage.Place place = passage.place();
		return (place != null) ? Stream.of(new Mark(passage.anchor(), place.start(), place.end())) : Stream.empty();
	}

	/**
	 * Where a passage stands.
	 *
	 * @param anchor the name under which it is found on the page
	 * @param start where it begins
	 * @param end where it ends, exclusive
	 */
	private record Mark(String anchor, int start, int end) {
	}

	/**
	 * A piece of the text.
	 *
	 * @param text the piece
	 * @param marked whether it is quoted
	 * @param anchors the names of the passages that begin with it
	 */
	record Piece(String text, boolean marked, List<String> anchors) {
	}

}
