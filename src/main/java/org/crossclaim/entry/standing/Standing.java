package org.crossclaim.entry.standing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Outcome;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows about an entry: arithmetic over what was recorded, never a
 * verdict on truth (the model, "Standing").
 *
 * @param support on whose word it rests
 * @param origins how many publishers its supporting evidence leads to; a side counts once
 * @param thirdPartyOrigins how many of them are outside the asserting side
 * @param sources how many distinct supporting sources it has
 * @param ownWord whether the asserting side is among the publishers
 * @param outside the publishers outside the asserting side, in name order
 * @param challenge whether and by whom it is answered; absent for a development that no
 * evidence undermines
 * @param undermined how many distinct sources undermine it
 * @param resolution {@code open}, the word of the one final {@link Outcome}, or
 * {@code mixed}
 * @param resolutions every step on record, interim ones too
 * @param accused for each accused actor its replies and its dated silences, in the order
 * of the document
 * @param replies every reply that counts, in the order in which they were said
 * @param earlier slugs of statements set against it that are older than it: shown, never
 * counted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Standing(Support support, int origins, int thirdPartyOrigins, int sources, boolean ownWord,
		List<Publisher> outside, @Nullable Challenge challenge, int undermined, String resolution,
		List<EntryDocument.Resolution> resolutions, List<Accused> accused, List<Reply> replies, List<String> earlier) {

	public Standing {
		outside = (outside != null) ? List.copyOf(outside) : List.of();
		resolutions = (resolutions != null) ? List.copyOf(resolutions) : List.of();
		accused = (accused != null) ? List.copyOf(accused) : List.of();
		replies = (replies != null) ? List.copyOf(replies) : List.of();
		earlier = (earlier != null) ? List.copyOf(earlier) : List.of();
	}

	/**
	 * Who stands behind an origin.
	 *
	 * @param actor slug of the actor, where it is on record
	 * @param name the publisher's name as the source gives it
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Publisher(@Nullable String actor, String name) {

		/**
		 * What tells publishers apart: the actor where one is on record, else the name.
		 * @return a key
		 */
		public String identity() {
			return (this.actor != null) ? "actor " + this.actor : "name " + this.name;
		}

	}

	/**
	 * What the record holds of one accused actor's answer.
	 *
	 * @param actor slug of the accused
	 * @param replies slugs of the counterclaims by it, or by one affiliated with or
	 * speaking for it
	 * @param checks dated silences; shown where there is no reply
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Accused(String actor, List<String> replies, List<Check> checks) {

		public Accused {
			replies = (replies != null) ? List.copyOf(replies) : List.of();
			checks = (checks != null) ? List.copyOf(checks) : List.of();
		}

	}

	/**
	 * That a reply was looked for, or asked for, and none was found.
	 *
	 * @param date when
	 * @param found always {@code none}
	 * @param source slug of the source that reports it, if one does
	 * @param by the editor who looked, if one did
	 * @param asked how comment was asked for, if it was
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Check(Edtf date, String found, @Nullable String source, @Nullable String by,
			EntryDocument.@Nullable Asked asked) {
	}

	/**
	 * A reply that counts.
	 *
	 * @param entry slug of the counterclaim
	 * @param response in which ways it answers
	 * @param assertedBy slugs of those who say it
	 * @param byAccused whether it is the accused side's own
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Reply(String entry, List<ResponseKind> response, List<String> assertedBy, boolean byAccused) {

		public Reply {
			response = List.copyOf(response);
			assertedBy = List.copyOf(assertedBy);
		}

	}

}
