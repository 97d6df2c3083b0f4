package org.crossclaim.shared;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One text in one or more languages; no language is a translation of another by rank.
 *
 * @param texts the text by BCP 47 tag, at least one, ordered by tag
 */
public record LocalisedText(@JsonValue Map<String, String> texts) {

	/**
	 * Checks and orders the texts.
	 * @throws Refusal if there is none, one is blank, or a tag is no BCP 47 tag
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public LocalisedText {
		if (texts.isEmpty()) {
			throw new Refusal("text.missing");
		}
		texts.forEach((tag, text) -> {
			if (!LanguageTag.isWellFormed(tag)) {
				throw new Refusal("text.language-unknown", tag);
			}
			if (text == null || text.isBlank()) {
				throw new Refusal("text.blank", tag);
			}
		});
		texts = Collections.unmodifiableMap(new TreeMap<>(texts));
	}

	/**
	 * A text in one language.
	 * @param tag its BCP 47 tag
	 * @param text the text
	 * @return the localised text
	 */
	public static LocalisedText of(String tag, String text) {
		return new LocalisedText(Map.of(tag, text));
	}

	/**
	 * The text for a reader: in the reader's language where there is one, else in
	 * English, else the first, each with the tag it really has (the model, "Languages").
	 * @param locale the reader's language
	 * @return the text and its language
	 */
	public Tagged in(Locale locale) {
		return exactly(locale).or(() -> exactly(Locale.ENGLISH)).orElseGet(() -> {
			Map.Entry<String, String> first = this.texts.entrySet().iterator().next();
			return new Tagged(first.getKey(), first.getValue());
		});
	}

	private Optional<Tagged> exactly(Locale locale) {
		String wanted = locale.toLanguageTag();
		return this.texts.entrySet()
			.stream()
			.filter((entry) -> LanguageTag.matches(wanted, entry.getKey()))
			.findFirst()
			.map((entry) -> new Tagged(entry.getKey(), entry.getValue()));
	}

	/**
	 * A text and the language it is in.
	 *
	 * @param lang BCP 47 tag, for the {@code lang} attribute
	 * @param text the text
	 */
	public record Tagged(String lang, String text) {
	}

}
