package org.crossclaim.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.EntryLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one change made of one thing.
 *
 * @param change the number of the change
 * @param at when it was published
 * @param author by whom
 * @param reason why
 * @param door through which door
 * @param kind of which kind the thing is
 * @param subject the thing
 * @param slug its slug of today
 * @param number the number of its revision then
 * @param classes of which classes the change is; only that standing moved where no word
 * of it changed
 * @param follows whether it only names by another slug what was renamed or merged
 * @param before what was said before; absent where it is new or only its standing moved
 * @param after what was said then
 * @param line an entry as it stood then, with its standing
 * @param withdrawn whether it is withdrawn today, so that nothing of it is told but that
 * @param removed whether it was removed for legal reasons, now or then
 * @param decidedBy who decided to publish it, where that was not its author
 */
public record Edition(long change, Instant at, String author, String reason, String door, SubjectKind kind,
		UUID subject, String slug, int number, List<String> classes, boolean follows, @Nullable JsonNode before,
		JsonNode after, @Nullable EntryLine line, boolean withdrawn, boolean removed, @Nullable String decidedBy) {

	/**
	 * Whether only its standing moved.
	 * @return whether it has no revision of its own
	 */
	public boolean isStandingAlone() {
		return this.classes.equals(List.of("standing"));
	}

	/**
	 * The place of the change among all, for the next page.
	 * @return a cursor
	 */
	public String cursor() {
		return this.change + "." + this.subject;
	}

}
