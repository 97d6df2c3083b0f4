package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.editing.field.Paths;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Faults in words, each at its input or at the closest thing around it.
 *
 * @param wrong what is wrong, by the name of the input
 * @param lines all of it, in order
 */
record Placed(Map<String, String> wrong, List<Line> lines) {

	static Placed of(List<Fault> faults, Words words, List<Drawn> drawn, Set<String> others) {
		Set<String> names = new HashSet<>(others);
		names(drawn, names);
		Map<String, String> wrong = new LinkedHashMap<>();
		List<Line> lines = new ArrayList<>();
		for (Fault fault : faults) {
			String at = fault.path();
			while (!at.isEmpty() && !names.contains(at)) {
				at = Paths.enclosing(at);
			}
			String said = words.say(fault.key(), fault.arguments().toArray());
			lines.add(new Line(at.isEmpty() ? null : Drawn.anchor(at), said));
			wrong.merge(at, said, (one, other) -> one + " " + other);
		}
		return new Placed(wrong, lines);
	}

	private static void names(List<? extends Drawn> drawn, Set<String> names) {
		drawn.forEach((one) -> {
			names.add(one.name());
			names(one.parts(), names);
		});
	}

	/**
	 * One fault.
	 *
	 * @param anchor the link to its input, or {@code null} where it is of the whole
	 * @param words what is wrong
	 */
	public record Line(@Nullable String anchor, String words) {
	}

}
