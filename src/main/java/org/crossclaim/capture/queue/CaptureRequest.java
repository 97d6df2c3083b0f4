package org.crossclaim.capture.queue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.shared.Word;
import org.jspecify.annotations.Nullable;

/**
 * That the page of a source is to be copied, and what came of it.
 *
 * @param id its identity
 * @param slug the slug that the source goes by
 * @param url the address of the source today; absent where it has none any more
 * @param asked when it was asked for
 * @param askedBy by whom; absent where nobody did
 * @param reason why
 * @param state how far it is
 * @param attempts how often it was tried
 * @param tried when it was last tried
 * @param next when it is tried next; absent where it is not
 * @param fault why it failed last, as a message key
 * @param arguments what that message names
 */
public record CaptureRequest(UUID id, String slug, @Nullable String url, Instant asked, @Nullable String askedBy,
		CaptureReason reason, State state, int attempts, @Nullable Instant tried, @Nullable Instant next,
		@Nullable String fault, List<String> arguments) {

	/**
	 * How far a request is.
	 */
	public enum State implements Word {

		/** It waits to be tried, for the first time or again. */
		WAITING("waiting"),
		/** There is a copy. */
		DONE("done"),
		/** It is not tried any more. */
		FAILED("failed");

		private final String word;

		State(String word) {
			this.word = word;
		}

		@Override
		public String word() {
			return this.word;
		}

		static State of(String word) {
			return named(word).orElseThrow();
		}

		/**
		 * The state of a word.
		 * @param word the word, as it was given
		 * @return the state, or empty
		 */
		public static Optional<State> named(@Nullable String word) {
			return Arrays.stream(values()).filter((state) -> state.word.equals(word)).findFirst();
		}

	}

}
