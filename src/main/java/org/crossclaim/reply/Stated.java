package org.crossclaim.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement and what became of it.
 *
 * @param number its number, from 1
 * @param entry the slug of the entry that it answers
 * @param actor the slug of the actor in whose name it was sent
 * @param source the slug of the source as which it goes on record
 * @param text the statement
 * @param digest SHA-256 of the text, hexadecimal
 * @param language its language, BCP 47
 * @param name who sent it, as far as it is kept; for editors alone, as are the next two
 * @param capacity in which capacity
 * @param means how that can be checked
 * @param sent when it was sent
 * @param check that an editor checked who sent it, and how
 * @param state what became of it
 * @param decided when that was decided
 * @param declinedBy who declined it
 * @param reason why it was declined
 * @param proposals the numbers of the proposals made of it
 * @param reply the slug of the counterclaim that puts it on record
 */
public record Stated(long number, String entry, String actor, String source, String text, String digest,
		String language, @Nullable String name, @Nullable String capacity, @Nullable String means, Instant sent,
		@Nullable Check check, StatementState state, @Nullable Instant decided, @Nullable String declinedBy,
		@Nullable String reason, List<Long> proposals, @Nullable String reply) {

	/**
	 * The day on which it was sent.
	 * @return the day, in UTC
	 */
	public LocalDate day() {
		return this.sent.atOffset(ZoneOffset.UTC).toLocalDate();
	}

	Stated by(String slug) {
		return new Stated(this.number, this.entry, slug, this.source, this.text, this.digest, this.language, this.name,
				this.capacity, this.means, this.sent, this.check, this.state, this.decided, this.declinedBy,
				this.reason, this.proposals, this.reply);
	}

	/**
	 * That an editor checked who sent it.
	 *
	 * @param how how; for editors alone
	 * @param by the editor
	 * @param at when
	 * @param response how it answers the entry, words of the model
	 */
	public record Check(String how, String by, Instant at, List<String> response) {

		public Check {
			response = List.copyOf(response);
		}

	}

}
