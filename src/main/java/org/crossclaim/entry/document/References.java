package org.crossclaim.entry.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Everything that entries name, by slug; themselves too.
 *
 * @param actors who asserts, acts, is accused, spoken for, bound or looked for
 * @param sources what is cited, rested on, or gives a figure or a silence
 * @param disputes the disputes they belong to
 * @param entries what they answer, bear on, revise or are resolved by
 */
public record References(Set<String> actors, Set<String> sources, Set<String> disputes, Set<String> entries) {

	/**
	 * What entries name.
	 * @param documents the entries
	 * @return it, in the order in which it is met
	 */
	public static References of(Collection<EntryDocument> documents) {
		References all = new References(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>());
		documents.forEach(all::add);
		return all;
	}

	/**
	 * What one entry names.
	 * @param document the entry
	 * @return it, in the order in which it is met
	 */
	public static References of(EntryDocument document) {
		return of(List.of(document));
	}

	/**
	 * Takes in what others name.
	 * @param others what they name
	 */
	public void addAll(References others) {
		this.actors.addAll(others.actors);
		this.sources.addAll(others.sources);
		this.disputes.addAll(others.disputes);
		this.entries.addAll(others.entries);
	}

	private void add(EntryDocument document) {
		this.disputes.add(document.dispute());
		this.actors.addAll(document.actors());
		this.entries.add(document.id());
		document.respondsTo().forEach((response) -> this.entries.add(response.entry()));
		this.entries.addAll(document.bearsOn());
		this.entries.addAll(document.revises());
		document.evidence().forEach((evidence) -> {
			this.sources.add(evidence.source());
			this.sources.addAll(evidence.relays());
			evidence.steps().forEach((step) -> this.sources.add(step.source()));
		});
		document.figures().forEach((figure) -> source(figure.source()));
		document.resolution().forEach((resolution) -> {
			this.entries.add(resolution.by());
			this.actors.addAll(resolution.binds());
		});
		document.replyChecks().forEach((check) -> {
			this.actors.add(check.actor());
			source(check.source());
		});
	}

	private void source(@Nullable String slug) {
		if (slug != null) {
			this.sources.add(slug);
		}
	}

}
