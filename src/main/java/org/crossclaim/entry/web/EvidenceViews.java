package org.crossclaim.entry.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.Grounds;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.entry.document.Translation;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.entry.standing.OriginTree;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.cite.Citations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lays out the evidence of an entry by how it bears on it.
 */
@Component
class EvidenceViews {

	private final Citations citations;

	private final CheckViews checks;

	private final Words words;

	private final LadderViews ladders;

	EvidenceViews(Citations citations, CheckViews checks, Words words, LadderViews ladders) {
		this.checks = checks;
		this.ladders = ladders;
		this.citations = citations;
		this.words = words;
	}

	List<EntryView.Group> groups(EntryLine line, Grounds grounds, Map<String, EntryView.Sent> sent) {
		EntryDocument entry = line.document();
		List<EntryView.Group> groups = new ArrayList<>();
		Set<String> met = new HashSet<>();
		for (Stance stance : Stance.values()) {
			List<Integer> places = IntStream.range(0, grounds.evidence().size())
				.filter((i) -> entry.evidence().get(i).stance() == stance)
				.boxed()
				.toList();
			if (!places.isEmpty()) {
				Set<Shows> shows = places.stream()
					.map((i) -> entry.shows(entry.evidence().get(i)))
					.collect(Collectors.toCollection(TreeSet::new));
				boolean mixed = stance != Stance.CONTEXT && shows.size() > 1;
				groups.add(new EntryView.Group(stance.word(), heading(stance, places, entry, shows),
						places.stream().map((i) -> proof(line, i, grounds, met, mixed, sent)).toList()));
			}
		}
		return groups;
	}

	private String heading(Stance stance, List<Integer> places, EntryDocument entry, Set<Shows> shows) {
		long sources = places.stream().map((i) -> entry.evidence().get(i).source()).distinct().count();
		String plain = this.words.say("entry.group", this.words.of(stance), sources);
		return (stance != Stance.CONTEXT && shows.size() == 1)
				? this.words.say("entry.group-shows", plain, sources, this.words.of(shows.iterator().next())) : plain;
	}

	private EntryView.Proof proof(EntryLine line, int i, Grounds grounds, Set<String> met, boolean mixed,
			Map<String, EntryView.Sent> sent) {
		EntryDocument entry = line.document();
		EntryDocument.Evidence evidence = entry.evidence().get(i);
		OriginTree tree = grounds.evidence().get(i);
		Lookup lookup = grounds.lookup(evidence);
		SourceDocument original = (tree.source().copyOf() != null) ? grounds.sources().get(tree.source().copyOf())
				: null;
		EntryView.Sent text = sent.get(evidence.source());
		return new EntryView.Proof(met.add(evidence.source()) ? evidence.source() : null,
				mixed ? this.words.of(entry.shows(evidence)) : null,
				this.checks.cited(tree.source(), evidence.quote(), lookup), evidence.quote(),
				this.words.foreign(tree.source().language()), evidence.locator(),
				evidence.translation().stream().map(this::translation).toList(), content(tree), node(tree),
				(text != null) ? text.when() : null, this.ladders.of(line, i, grounds).orElse(null),
				(text == null && evidence.quote() != null) ? this.checks.of(tree.source(), lookup) : null,
				(original != null) ? this.citations.of(original, evidence.quote()) : null);
	}

	private @Nullable String content(OriginTree tree) {
		if (tree.source().isRetracted()) {
			return this.words.say("entry.retracted");
		}
		if (!tree.behind().isEmpty()) {
			return null;
		}
		return this.words.say(tree.origin() ? "entry.own-origin" : "entry.unknown-origin");
	}

	private EntryView.Node node(OriginTree tree) {
		return new EntryView.Node(this.citations.of(tree.source()), tree.origin(),
				tree.behind().stream().map(this::node).toList());
	}

	private EntryView.Translation translation(Translation translation) {
		String by = (translation.method() != null)
				? this.words.say("entry.translated-how", translation.by(), translation.method())
				: this.words.say("entry.translated", translation.by());
		return new EntryView.Translation(new Label(translation.text(), this.words.foreign(translation.language())), by);
	}

}
