package org.crossclaim.source.cite;

import java.util.List;

import org.crossclaim.page.Label;
import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A source as a page cites it.
 *
 * @param slug its slug
 * @param title its title, or a description of ours
 * @param own whether the title is its own, and not a description of ours
 * @param publisher its publisher's name
 * @param publishedBy slug of the actor behind the publisher, where on record
 * @param published when it was published, where known
 * @param kind what it is, in words
 * @param href its address, down to the passage quoted, where it has one
 * @param hreflang its language
 * @param foreign its language in words, where it is not the page's
 * @param marks what a reader must know before trusting it: written by AI, retracted, not
 * seen by us
 */
public record Citation(String slug, Label title, boolean own, String publisher, @Nullable String publishedBy,
		@Nullable Moment published, String kind, @Nullable String href, @Nullable String hreflang,
		@Nullable String foreign, List<String> marks) {
}
