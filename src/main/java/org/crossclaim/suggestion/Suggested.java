package org.crossclaim.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.crossclaim.editorial.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion and what became of it.
 *
 * @param number its number, from 1
 * @param about of which kind what it is about is
 * @param slug the slug of that
 * @param kind what is suggested
 * @param url the address of the source
 * @param wrong which words are wrong
 * @param text what shows it
 * @param name who sent it, as far as it is kept
 * @param credited whether the history may name them
 * @param contact how to reach them, as far as it is kept; for editors alone
 * @param sent when it was sent
 * @param state what became of it
 * @param decided when that was decided
 * @param declinedBy who declined it
 * @param reason why it was declined
 * @param proposals the numbers of the proposals made of it
 * @param revisions the revisions in which it was taken up
 */
public record Suggested(long number, SubjectKind about, String slug, SuggestionKind kind, @Nullable String url,
		@Nullable String wrong, @Nullable String text, @Nullable String name, boolean credited,
		@Nullable String contact, Instant sent, SuggestionState state, @Nullable Instant decided,
		@Nullable String declinedBy, @Nullable String reason, List<Long> proposals, List<Revised> revisions) {

	/**
	 * The same in other words.
	 * @param words puts each text that somebody wrote into other words
	 * @return it
	 */
	public Suggested worded(UnaryOperator<String> words) {
		return new Suggested(this.number, this.about, this.slug, this.kind, worded(this.url, words),
				worded(this.wrong, words), worded(this.text, words), this.name, this.credited, this.contact, this.sent,
				this.state, this.decided, this.declinedBy, worded(this.reason, words), this.proposals, this.revisions);
	}

	private static @Nullable String worded(@Nullable String text, UnaryOperator<String> words) {
		return (text != null) ? words.apply(text) : null;
	}

	/**
	 * A revision in which it was taken up.
	 *
	 * @param kind of which kind the thing is
	 * @param slug its slug
	 * @param number the number of the revision
	 */
	public record Revised(SubjectKind kind, String slug, int number) {
	}

}
