package org.crossclaim.capture.link;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of one text stands in another, line by line.
 */
final class Sameness {

	private Sameness() {
	}

	/**
	 * Compares.
	 * @param text a text
	 * @param other another
	 * @return which part of the first stands in the second, from 0 to 1
	 */
	static double of(String text, String other) {
		Set<String> lines = other.lines().map(String::strip).collect(Collectors.toSet());
		long all = 0;
		long common = 0;
		for (String line : text.lines().map(String::strip).toList()) {
			all += line.length();
			common += lines.contains(line) ? line.length() : 0;
		}
		return (all == 0) ? 0 : (double) common / all;
	}

}
