package org.crossclaim.history.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Compares texts word by word, Chinese by character.
 */
final class Texts {

	private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.",
			Pattern.DOTALL);

	private Texts() {
	}

	static List<Piece> compare(String before, String after) {
		List<String> was = tokens(before);
		List<String> is = tokens(after);
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
			int start = delta.getSource().getPosition();
			add(pieces, Piece.Kind.SAME, was.subList(at, start));
			add(pieces, Piece.Kind.GONE, delta.getSource().getLines());
			add(pieces, Piece.Kind.CAME, delta.getTarget().getLines());
			at = start + delta.getSource().size();
		}
		add(pieces, Piece.Kind.SAME, was.subList(at, was.size()));
		return pieces;
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
	}

	private static void add(List<Piece> pieces, Piece.Kind kind, List<String> tokens) {
		if (!tokens.isEmpty()) {
			pieces.add(new Piece(kind, String.join("", tokens)));
		}
	}

}
