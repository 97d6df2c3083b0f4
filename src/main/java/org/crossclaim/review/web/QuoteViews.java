package org.crossclaim.review.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.crossclaim.entry.Quotes;
import org.crossclaim.entry.card.CheckWords;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.standing.Lookup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Says of everything that proposed entries quote whether it stands in the latest copy of
 * its source, before anybody publishes it.
 */
@Component
class QuoteViews {

	private final Quotes quotes;

	private final CheckWords words;

	QuoteViews(Quotes quotes, CheckWords words) {
		this.quotes = quotes;
		this.words = words;
	}

	/** What came of looking for all that documents of entries quote. */
	Map<Quoted, Lookup> lookups(Collection<ObjectNode> entries) {
		List<Quoted> quoted = entries.stream().flatMap((entry) -> quoted(entry).stream()).distinct().toList();
		return quoted.isEmpty() ? Map.of() : this.quotes.lookFor(quoted);
	}

	List<ProposalView.Check> of(ObjectNode entry, Map<Quoted, Lookup> lookups) {
		return quoted(entry).stream().map((one) -> {
			Lookup lookup = lookups.get(one);
			return new ProposalView.Check(one.source(), one.quote(),
					(lookup != null) ? lookup.check() : Lookup.NOT_CHECKED, this.words.of(lookup));
		}).toList();
	}

	/** Whatever shape the document has: it may break every rule. */
	private static List<Quoted> quoted(ObjectNode entry) {
		List<Quoted> quoted = new ArrayList<>();
		for (JsonNode evidence : entry.path("evidence")) {
			if (evidence.path("source").isString() && evidence.path("quote").isString()) {
				quoted.add(new Quoted(evidence.path("source").asString(""), evidence.path("quote").asString("")));
			}
		}
		return quoted;
	}

}
