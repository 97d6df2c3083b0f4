package org.crossclaim.reply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.LanguageTag;
import org.crossclaim.shared.Refusal;

/**
 * What somebody named here writes.
 *
 * @param actor the slug of the actor for whom they speak
 * @param text the statement
 * @param language its language, BCP 47
 * @param name who writes
 * @param capacity in which capacity
 * @param means how editors can check that
 */
public record StatementLetter(String actor, String text, String language, String name, String capacity, String means) {

	/** How many words a statement may have. */
	public static final int MOST_WORDS = 300;

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_MEANS = 1000;

	public StatementLetter {
		text = text.strip();
	}

	/**
	 * Checks it.
	 * @param named the slugs of the actors whom the entry names
	 * @throws Refusal with every fault at its field
	 */
	void check(Collection<String> named) {
		List<Fault> faults = new ArrayList<>();
		when(faults, !named.contains(this.actor), "actor", "state.actor.missing");
		when(faults, this.text.isEmpty(), "text", "state.words.missing");
		int words = WordCount.of(this.text);
		when(faults, words > MOST_WORDS, "text", "state.words.too-long", words, MOST_WORDS);
		tooLong(faults, "text", this.text, LONGEST_TEXT);
		when(faults, !LanguageTag.isWellFormed(this.language), "language", "state.language.missing");
		when(faults, this.name.isBlank(), "name", "state.your-name.missing");
		when(faults, this.capacity.isBlank(), "capacity", "state.capacity.missing");
		when(faults, this.means.isBlank(), "means", "state.means.missing");
		tooLong(faults, "name", this.name, LONGEST_LINE);
		tooLong(faults, "capacity", this.capacity, LONGEST_LINE);
		tooLong(faults, "means", this.means, LONGEST_MEANS);
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	private static void when(List<Fault> faults, boolean wrong, String field, String key, Object... arguments) {
		if (wrong) {
			faults.add(Fault.at(field, key, arguments));
		}
	}

	private static void tooLong(List<Fault> faults, String field, String value, int most) {
		int length = value.codePointCount(0, value.length());
		when(faults, length > most, field, "suggest.too-long", length, most);
	}

}
