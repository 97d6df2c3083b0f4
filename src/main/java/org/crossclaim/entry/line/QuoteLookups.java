package org.crossclaim.entry.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.entry.standing.Lookups;
import org.crossclaim.source.SentTexts;
import org.crossclaim.source.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Asks whatever keeps copies of sources what came of looking for quotes there. Texts that
 * were sent to us have no copies.
 */
@Component
public class QuoteLookups {

	private final List<Lookups> lookups;

	QuoteLookups(List<Lookups> lookups) {
		this.lookups = List.copyOf(lookups);
	}

	/**
	 * What came of looking for everything that entries quote, in one statement.
	 * @param entries the entries
	 * @param sources finds a source that they name, by slug
	 * @return it by quote, without quotes from sources of which there is no copy
	 */
	public Map<Quoted, Lookup> of(Collection<EntryDocument> entries,
			Function<String, Optional<SourceDocument>> sources) {
		return of(entries, sources, (source) -> true);
	}

	/**
	 * The quotes that do not stand any more in what their sources say since they were
	 * corrected; without a statement where none of these was.
	 * @param entries the entries
	 * @param sources finds a source that they name, by slug
	 * @return the quotes
	 */
	Set<Quoted> gone(Collection<EntryDocument> entries, Function<String, Optional<SourceDocument>> sources) {
		return of(entries, sources, SourceDocument::isCorrected).entrySet()
			.stream()
			.filter((one) -> one.getValue().isGone())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * Looks now for what was not looked for yet.
	 * @param quotes the quotes, each with its source
	 * @return what came of it by quote, without quotes from sources of which there is no
	 * copy
	 */
	public Map<Quoted, Lookup> lookFor(Map<Quoted, SourceDocument> quotes) {
		Map<Quoted, Lookup> found = new HashMap<>();
		if (!quotes.isEmpty()) {
			this.lookups.forEach((one) -> found.putAll(one.lookFor(quotes)));
		}
		return found;
	}

	private Map<Quoted, Lookup> of(Collection<EntryDocument> entries,
			Function<String, Optional<SourceDocument>> sources, Predicate<SourceDocument> which) {
		Map<Quoted, SourceDocument> asked = new HashMap<>();
		entries.stream()
			.flatMap((entry) -> entry.evidence().stream())
			.flatMap((evidence) -> Stream.concat(Quoted.in(evidence), evidence.steps().stream().flatMap(Quoted::in)))
			.filter((quoted) -> !quoted.source().startsWith(SentTexts.PREFIX))
			.forEach((quoted) -> sources.apply(quoted.source())
				.filter(which)
				.ifPresent((source) -> asked.put(quoted, source)));
		Map<Quoted, Lookup> found = new HashMap<>();
		if (!asked.isEmpty()) {
			this.lookups.forEach((one) -> found.putAll(one.of(asked)));
		}
		return found;
	}

}
