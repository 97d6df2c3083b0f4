package org.crossclaim.capture.novelty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a text puts in quotation marks, as far as it is more than a name or a term.
 */
final class Quotations {

	private static final Pattern MARKED = Pattern
		.compile("“([^“”\n]{12,1500})”|\"([^\"\n]{12,1500})\"|「([^「」\n]{6,1500})」"
				+ "|『([^『』\n]{6,1500})』|«([^«»\n]{12,1500})»|„([^„“\n]{12,1500})“");

	private static final int WORDS = 5;

	private static final int HAN = 8;

	private Quotations() {
	}

	static List<Passage> in(String text) {
		List<Passage> found = new ArrayList<>();
		Matcher matcher = MARKED.matcher(text);
		while (matcher.find()) {
			for (int group = 1; group <= matcher.groupCount(); group++) {
				String said = matcher.group(group);
				if (said != null && isLong(said)) {
					found.add(Passage.of(text, matcher.start(group), matcher.end(group)));
				}
			}
		}
		return found;
	}

	private static boolean isLong(String said) {
		return said.strip().split("\\s+").length >= WORDS
				|| said.codePoints().filter(Character::isIdeographic).count() >= HAN;
	}

}
