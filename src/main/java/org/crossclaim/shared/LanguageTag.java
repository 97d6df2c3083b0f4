package org.crossclaim.shared;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * BCP 47 language tags (RFC 5646), as the record marks its texts with them.
 */
public final class LanguageTag {

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private LanguageTag() {
	}

	/**
	 * Whether a tag is well-formed and its language is registered in ISO 639-1.
	 * @param tag the tag, for example {@code zh-Hant}
	 * @return whether it can mark a text
	 */
	public static boolean isWellFormed(String tag) {
		try {
			Locale locale = new Locale.Builder().setLanguageTag(tag).build();
			return locale.toLanguageTag().equals(tag) && LANGUAGES.contains(locale.getLanguage());
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

	/**
	 * Whether a text marked with one tag serves a reader who asked for another: the same
	 * language and, for Chinese, the same script, which a region implies.
	 * @param wanted the reader's tag
	 * @param given the text's tag
	 * @return whether it serves
	 */
	public static boolean matches(String wanted, String given) {
		Locale reader = Locale.forLanguageTag(wanted);
		Locale text = Locale.forLanguageTag(given);
		return reader.getLanguage().equals(text.getLanguage()) && script(reader).equals(script(text));
	}

	private static String script(Locale locale) {
		if (!locale.getScript().isEmpty() || !locale.getLanguage().equals("zh")) {
			return locale.getScript();
		}
		return Set.of("TW", "HK", "MO").contains(locale.getCountry()) ? "Hant" : "Hans";
	}

}
