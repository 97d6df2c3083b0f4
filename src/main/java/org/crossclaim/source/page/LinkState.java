package org.crossclaim.source.page;

import java.util.Arrays;
import java.util.Set;

import org.crossclaim.shared.Word;

/**
 * What became of the address of a source, as it was last looked at.
 */
public enum LinkState implements Word {

	/** The page is there, with what is quoted from it. */
	ALIVE("alive"),
	/** The address leads on for good to another, where the page is. */
	MOVED("moved"),
	/**
	 * The page is there, without words that are quoted from it and stood there before.
	 */
	QUOTE_VANISHED("quote-vanished"),
	/** The address answers as if the page were there, with another page instead. */
	SOFT_404("soft-404"),
	/** The server says that the page is gone, or is gone itself. */
	GONE("gone"),
	/** The page was not handed out, for a while. */
	UNREACHABLE("unreachable");

	private static final Set<LinkState> BROKEN = Set.of(QUOTE_VANISHED, SOFT_404, GONE);

	private final String word;

	LinkState(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

	/**
	 * Whether a reader who follows the address does not find what is cited.
	 * @return whether it is broken
	 */
	public boolean isBroken() {
		return BROKEN.contains(this);
	}

	/**
	 * The state of that word.
	 * @param word the word
	 * @return the state
	 */
	public static LinkState of(String word) {
		return Arrays.stream(values()).filter((state) -> state.word.equals(word)).findFirst().orElseThrow();
	}

}
