package org.crossclaim.exchange.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds circles: sources that relay each other, counterclaims that answer each other (the
 * model, rule 3). It goes down without calling itself, so that a chain may be of any
 * length.
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
		starts.forEach(search::follow);
		return search.circles;
	}

	private void follow(String start) {
		if (this.done.contains(start)) {
			return;
		}
		LinkedHashSet<String> way = new LinkedHashSet<>();
		Deque<Iterator<String>> open = new ArrayDeque<>();
		way.add(start);
		open.push(this.next.apply(start).iterator());
		while (!open.isEmpty()) {
			if (!open.element().hasNext()) {
				open.pop();
				this.done.add(way.removeLast());
				continue;
			}
			String one = open.element().next();
			if (way.contains(one)) {
				List<String> all = new ArrayList<>(way);
				this.circles.put(one, List.copyOf(all.subList(all.indexOf(one), all.size())));
			}
			else if (!this.done.contains(one)) {
				way.add(one);
				open.push(this.next.apply(one).iterator());
			}
		}
	}

}
