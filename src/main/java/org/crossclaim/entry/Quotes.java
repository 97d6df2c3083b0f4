package org.crossclaim.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.line.QuoteLookups;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of looking for quotes, before anybody publishes them.
 */
@Service
@Transactional(readOnly = true)
public class Quotes {

	private final Sources sources;

	private final QuoteLookups lookups;

	Quotes(Sources sources, QuoteLookups lookups) {
		this.sources = sources;
		this.lookups = lookups;
	}

	/**
	 * Looks for quotes in the latest copies of their sources, for whoever decides about
	 * them. Nothing of it is kept.
	 * @param quotes the quotes
	 * @return what came of it by quote, without quotes from sources of which there is no
	 * copy
	 */
	public Map<Quoted, Lookup> lookFor(Collection<Quoted> quotes) {
		Map<String, SourceDocument> known = this.sources.named(quotes.stream().map(Quoted::source).distinct().toList());
		Map<Quoted, SourceDocument> asked = new HashMap<>();
		quotes.forEach((quoted) -> {
			SourceDocument source = known.get(quoted.source());
			if (source != null) {
				asked.put(quoted, source);
			}
		});
		return this.lookups.lookFor(asked);
	}

}
