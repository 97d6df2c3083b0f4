package org.crossclaim.exchange.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds circles: sources that relay each other, counterclaims that answer each other (the
 * model, rule 3).
 */
public final class Circles {

	private final Function<String, Collection<String>> next;

	private final Set<String> done = new HashSet<>();

	private final Map<String, List<String>> circles = new LinkedHashMap<>();

	private Circles(Function<String, Collection<String>> next) {
		this.next = next;
	}

	/**
	 * The circles that can be reached.
	 * @param starts where to begin
	 * @param next what each leads to
	 * @return each circle once, by where it was entered
	 */
	public static Map<String, List<String>> in(Collection<String> starts, Function<String, Collection<String>> next) {
		Circles search = new Circles(next);
		starts.forEach((start) -> search.follow(start, new ArrayList<>()));
		return search.circles;
	}

	private void follow(String one, List<String> way) {
		int met = way.indexOf(one);
		if (met >= 0) {
			this.circles.put(one, List.copyOf(way.subList(met, way.size())));
			return;
		}
		if (this.done.contains(one)) {
			return;
		}
		way.add(one);
		this.next.apply(one).forEach((another) -> follow(another, way));
		way.removeLast();
		this.done.add(one);
	}

}
