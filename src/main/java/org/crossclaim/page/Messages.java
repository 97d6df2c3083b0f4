package org.crossclaim.page;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the interface. A missing word is a mistake of ours and stops the page; it
 * is never printed as a key.
 */
class Messages extends ResourceBundleMessageSource {

	private static final String SPACE_BETWEEN_HAN = "(?<=[\\p{IsHan}，。、；：「」『』《》〈〉（）]) (?=[\\p{IsHan}，。、；：「」『』《》〈〉（）])";

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] args,
			@Nullable Locale locale) {
		String message = super.getMessageInternal(code, args, locale);
		if (message == null || locale == null || !locale.getLanguage().equals("zh")) {
			return message;
		}
		// A name filled in may be Chinese or Latin: only the latter keeps the space
		// around it.
		return message.replaceAll(SPACE_BETWEEN_HAN, "");
	}

	@Override
	protected @Nullable String getDefaultMessage(String code) {
		throw new IllegalStateException("No message " + code);
	}

}
