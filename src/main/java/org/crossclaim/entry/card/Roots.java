package org.crossclaim.entry.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.actor.Cast;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Grounds;
import org.crossclaim.entry.standing.Standing;
import org.crossclaim.entry.standing.Trace;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says whose word the support of an entry is: the side's own, that of those outside it,
 * and what leads to nobody (the model, "Standing", support).
 */
@Component
public class Roots {

	private static final String SIDE = "side";

	private static final String NOBODY = "nobody";

	private final StandingWords standingWords;

	private final Words words;

	private final Dates dates;

	Roots(StandingWords standingWords, Words words, Dates dates) {
		this.standingWords = standingWords;
		this.words = words;
		this.dates = dates;
	}

	/**
	 * The roots of an entry.
	 * @param line the entry
	 * @param grounds what it rests on
	 * @param cast the actors that it names
	 * @return the roots: as many as its origins, and one more for what leads to nobody
	 */
	public List<Root> of(EntryLine line, Grounds grounds, Cast cast) {
		List<Standing.Publisher> outside = line.standing().outside();
		Set<String> outsiders = outside.stream().map(Standing.Publisher::identity).collect(Collectors.toSet());
		Map<String, Map<String, Root.Leaf>> leaves = new LinkedHashMap<>();
		line.document()
			.evidence()
			.forEach((evidence) -> Trace
				.of(line.document(), evidence, (slug) -> Optional.ofNullable(grounds.sources().get(slug)),
						grounds.gone())
				.ifPresent((trace) -> {
					SourceDocument source = Objects.requireNonNull(grounds.sources().get(evidence.source()));
					ends(trace, outsiders, grounds.unnamed(), line.document().speakers())
						.forEach((end) -> leaves.computeIfAbsent(end, (key) -> new LinkedHashMap<>())
							.put(source.id(),
									new Root.Leaf(source.id(), source.publisher(), this.dates.of(source.published()))));
				}));
		List<Root> roots = new ArrayList<>();
		List<String> side = line.document().speakers();
		add(roots, side.isEmpty() ? this.words.say("root.doer") : this.standingWords.list(side, cast), "root.own",
				leaves.get(SIDE));
		outside.forEach((publisher) -> add(roots, this.standingWords.publisher(publisher, cast),
				side.isEmpty() ? "root.origin" : "root.outside", leaves.get(publisher.identity())));
		add(roots, this.words.say("root.nobody"), "root.nothing", leaves.get(NOBODY));
		return roots;
	}

	private static Set<String> ends(Trace trace, Set<String> outsiders, Set<String> unnamed, List<String> side) {
		Set<String> ends = new LinkedHashSet<>();
		if (trace.toSide()) {
			ends.add(SIDE);
		}
		for (Standing.Publisher publisher : trace.publishers()) {
			if (outsiders.contains(publisher.identity())) {
				ends.add(publisher.identity());
			}
			else if (publisher.actor() != null
					&& (side.contains(publisher.actor()) || !unnamed.contains(publisher.actor()))) {
				ends.add(SIDE);
			}
		}
		return ends.isEmpty() ? Set.of(NOBODY) : ends;
	}

	private void add(List<Root> roots, String name, String what, @Nullable Map<String, Root.Leaf> sources) {
		if (sources != null) {
			roots.add(new Root(name, this.words.say(what, sources.size()), List.copyOf(sources.values())));
		}
	}

}
