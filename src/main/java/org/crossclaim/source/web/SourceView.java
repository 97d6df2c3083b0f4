package org.crossclaim.source.web;

import java.util.List;

import org.crossclaim.page.Named;
import org.crossclaim.page.Section;
import org.crossclaim.source.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The page of a source.
 *
 * @param cited the source as pages cite it
 * @param title its title with its publisher
 * @param description what it is, who published it, and where its content comes from
 * @param publisher the actor behind the publisher, where on record
 * @param host the host that its address names
 * @param authors its authors
 * @param language its language in words
 * @param licence under which licence it is published
 * @param content where its content comes from, in words
 * @param notice what its publisher said of what became of it
 * @param original the original that it republishes
 * @param relays what it relays
 * @param relayedBy what relays or republishes it
 * @param sections what other modules add
 * @param asides what other modules add beside it
 */
record SourceView(Citation cited, String title, String description, @Nullable Named publisher, @Nullable String host,
		List<String> authors, @Nullable String language, @Nullable String licence, String content,
		@Nullable String notice, @Nullable Citation original, List<Citation> relays, List<Citation> relayedBy,
		List<Section> sections, List<Section> asides) {
}
