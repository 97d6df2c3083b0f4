package org.crossclaim.timeline.strip;

import java.util.List;

/**
 * Bars over a span of time, in percent of the width and in pixels of the height.
 *
 * @param bars one a month or, for a long span, one a year, where there is anything
 * @param spans the line on which they stand: whole where time runs on, broken where a
 * long stretch without entries is drawn short
 * @param ticks years below the line
 * @param name what the drawing shows, in words
 * @param baseline the height of the line on which the bars stand
 */
public record Strip(List<Bar> bars, List<Span> spans, List<Tick> ticks, String name, int baseline) {

	/**
	 * The entries of one month or year.
	 *
	 * @param x left edge, in percent
	 * @param width width, in percent
	 * @param href the timeline narrowed to that time
	 * @param name the time and what stands there, in words
	 * @param parts one a kind, stacked
	 */
	public record Bar(String x, String width, String href, String name, List<Part> parts) {
	}

	/**
	 * The entries of one kind in a bar.
	 *
	 * @param tone the class of the kind: its initial
	 * @param y upper edge
	 * @param height height
	 */
	public record Part(char tone, int y, int height) {
	}

	/**
	 * A part of the line.
	 *
	 * @param from left end, in percent
	 * @param to right end, in percent
	 * @param broken whether it stands for a longer time than it has room for
	 */
	public record Span(String from, String to, boolean broken) {
	}

	/**
	 * A year below the line.
	 *
	 * @param x its place, in percent
	 * @param year the year
	 * @param odd whether narrow screens leave it out
	 */
	public record Tick(String x, String year, boolean odd) {
	}

}
