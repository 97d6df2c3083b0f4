package org.crossclaim.capture.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an ellipsis in a quote may leave out: a stretch of a sane length that denies
 * nothing in the sentences that it cuts.
 */
final class Elision {

	private static final Pattern MARK = Pattern
		.compile("[\\[(（【〔]\\s*(?:\\.{3,}|[…⋯]+)\\s*[\\])）】〕]|\\.{3,}|[…⋯]+|\\. \\. \\.");

	private static final int LONGEST = 2000;

	private static final Pattern END = Pattern.compile("[.!?](?=[\\s\"'”’)\\]])|[。！？｡]|\\n\\s*\\n");

	private static final Pattern NEGATION = Pattern.compile(
			"(?i)\\b(?:not|no|never|neither|nor|none|nothing|nobody|without|cannot|hardly|unable|fail(?:s|ed)?|den(?:y|ies|ied))\\b|n['’]t\\b|[不沒没未無无非否]");

	private Elision() {
	}

	/** The parts of a quote between its ellipses. */
	static List<String> parts(String quote) {
		return MARK.splitAsStream(quote).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	/** Whether a quote has an ellipsis. */
	static boolean isIn(String quote) {
		return MARK.matcher(quote).find();
	}

	/** Whether a stretch of a text may be left out. */
	static boolean mayLeaveOut(String text, int from, int to) {
		if (to < from || to - from > LONGEST) {
			return false;
		}
		String left = text.substring(from, to);
		List<Integer> ends = new ArrayList<>();
		if (from > 0 && ".!?。！？".indexOf(text.charAt(from - 1)) >= 0) {
			ends.add(0);
		}
		Matcher end = END.matcher(left);
		while (end.find()) {
			ends.add(end.end());
		}
		if (ends.isEmpty()) {
			return !denies(left);
		}
		return !denies(left.substring(0, ends.getFirst())) && !denies(left.substring(ends.getLast()));
	}

	private static boolean denies(String text) {
		return NEGATION.matcher(text).find();
	}

}
