package org.crossclaim.exchange.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What whoever saves a thing says to have seen: that it was not on record, or one of its
 * revisions.
 *
 * @param revisions the numbers of the revisions, any of which will do; empty where the
 * thing must not be on record
 */
public record Precondition(List<Integer> revisions) {

	private static final Pattern TAGS = Pattern.compile("\\s*(W/)?\"([^\"]*)\"\\s*(?:,|$)");

	private static final Pattern REVISION = Pattern.compile("([0-9]{1,9})(?:-.*)?");

	/**
	 * Reads it from the headers of a request (RFC 9110). Of a tag counts what stands
	 * before the hyphen: standing may move without a revision, and moves no save.
	 * @param ifMatch {@code If-Match}
	 * @param ifNoneMatch {@code If-None-Match}
	 * @return it, or empty where the request names no revision: {@code If-Match: *} says
	 * that nothing was looked at
	 * @throws Refusal at the header that cannot be read
	 */
	public static Optional<Precondition> of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
		if (ifNoneMatch != null) {
			if (ifMatch != null || !ifNoneMatch.strip().equals("*")) {
				throw new Refusal(List.of(Fault.at("If-None-Match", "api.none-match")));
			}
			return Optional.of(new Precondition(List.of()));
		}
		if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
			return Optional.empty();
		}
		return Optional.of(new Precondition(revisions(ifMatch)));
	}

	private static List<Integer> revisions(String tags) {
		List<Integer> revisions = new ArrayList<>();
		Matcher tag = TAGS.matcher(tags);
		int end = 0;
		while (tag.lookingAt()) {
			Matcher revision = REVISION.matcher(tag.group(2));
			// A weak tag never matches, and no other tag is one of ours.
			revisions.add((tag.group(1) == null && revision.matches()) ? Integer.valueOf(revision.group(1)) : 0);
			end = tag.end();
			tag.region(end, tags.length());
		}
		if (end < tags.length()) {
			throw new Refusal(List.of(Fault.at("If-Match", "api.match-malformed")));
		}
		return revisions;
	}

	/**
	 * Whether it holds.
	 * @param revision the revision on record; absent where there is none
	 * @return whether that was seen
	 */
	boolean holds(@Nullable Integer revision) {
		return (revision == null) ? this.revisions.isEmpty() : this.revisions.contains(revision);
	}

}
