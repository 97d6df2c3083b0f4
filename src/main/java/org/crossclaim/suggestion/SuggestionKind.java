package org.crossclaim.suggestion;

import java.util.Arrays;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a reader suggests.
 */
public enum SuggestionKind implements Word {

	/** A source that the record does not have there. */
	SOURCE("source"),
	/** That words of the record are wrong. */
	CORRECTION("correction");

	@EnumeratedValue
	private final String word;

	SuggestionKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	/**
	 * The kind of a word.
	 * @param word the word, as it was given
	 * @return the kind, or empty
	 */
	public static Optional<SuggestionKind> of(@Nullable String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

}
