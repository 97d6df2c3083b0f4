package org.crossclaim.page;

import java.util.List;
import java.util.Locale;

import org.crossclaim.shared.Blank;
import org.crossclaim.shared.LanguageTag;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Word;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is said to the reader of this request, in the reader's language.
 */
@Component
public class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The reader's language.
	 * @return English or Traditional Chinese
	 */
	public Locale locale() {
		return LocaleContextHolder.getLocale();
	}

	/**
	 * A sentence or a word of the interface.
	 * @param key its message key
	 * @param arguments what it names
	 * @return the sentence
	 */
	public String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	/**
	 * A word of the model's closed lists as readers get it.
	 * @param word the word
	 * @return the word in the reader's language
	 */
	public String of(Word word) {
		return say("word." + word.getClass().getSimpleName() + "." + word.word());
	}

	/**
	 * A text as somebody wrote it.
	 * @param text the text
	 * @return the text; where it was removed for legal reasons, that it was
	 */
	public String said(String text) {
		return Blank.is(text) ? say("page.removed") : text;
	}

	/**
	 * A text of the record, in the reader's language where there is one.
	 * @param text the text in its languages
	 * @return the text, marked with its language where that is not the page's
	 */
	public Label label(LocalisedText text) {
		LocalisedText.Tagged tagged = text.in(locale());
		if (Blank.is(tagged.text())) {
			return new Label(say("page.removed"), null);
		}
		return new Label(tagged.text(), foreign(tagged.lang()));
	}

	/**
	 * A language tag as an attribute of a text on this page.
	 * @param tag BCP 47 tag of the text, if known
	 * @return the tag, or {@code null} where the text is in the page's language
	 */
	public @Nullable String foreign(@Nullable String tag) {
		return (tag == null || LanguageTag.matches(locale().toLanguageTag(), tag)) ? null : tag;
	}

	/**
	 * The name of a language.
	 * @param tag BCP 47 tag
	 * @return its name in the reader's language
	 */
	public String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayName(locale());
	}

	/**
	 * Several names in one breath.
	 * @param names the names, at least one
	 * @return for example {@code A, B and C}
	 */
	public String list(List<String> names) {
		String all = names.getFirst();
		for (int i = 1; i < names.size(); i++) {
			all = say((i < names.size() - 1) ? "words.comma" : "words.and", all, names.get(i));
		}
		return all;
	}

}
