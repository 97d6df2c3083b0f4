package org.crossclaim.citation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A source, an entry or a dispute as lists of references name it.
 *
 * @param key its key among other works
 * @param type what it is
 * @param title its title; of an entry who asserts what, its kind, its standing and the
 * revision, so that no style can leave them out
 * @param language the language of the title, BCP 47, where it is known
 * @param authors who wrote it
 * @param container what it appeared in: a paper, a site
 * @param publisher who published it, where that is not what it appeared in
 * @param authority the court, of a paper of a court
 * @param issued when it was published
 * @param url its address
 * @param accessed the day on which it is cited, of a work with an address
 * @param note what a reader must know before relying on it
 */
public record Work(String key, WorkType type, String title, @Nullable String language, List<WorkName> authors,
		@Nullable String container, @Nullable String publisher, @Nullable String authority, @Nullable WorkDate issued,
		@Nullable String url, @Nullable LocalDate accessed, @Nullable String note) {

	public Work {
		authors = List.copyOf(authors);
	}

}
