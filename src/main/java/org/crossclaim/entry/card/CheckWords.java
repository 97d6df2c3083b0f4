package org.crossclaim.entry.card;

import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what came of looking for a quote.
 */
@Component
public class CheckWords {

	private final Words words;

	private final Dates dates;

	CheckWords(Words words, Dates dates) {
		this.words = words;
		this.dates = dates;
	}

	/**
	 * What came of it, in a sentence with the day of the copy.
	 * @param lookup what came of it; absent where there is no copy
	 * @return the sentence
	 */
	public String of(@Nullable Lookup lookup) {
		return (lookup == null) ? this.words.say("entry.check." + Lookup.NOT_CHECKED)
				: this.words.say("entry.check." + lookup.check(), this.dates.day(lookup.taken()).words());
	}

}
