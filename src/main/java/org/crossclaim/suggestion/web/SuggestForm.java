package org.crossclaim.suggestion.web;

import org.crossclaim.suggestion.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as typed.
 *
 * @param kind {@code source} or {@code correction}
 * @param url the address of the source
 * @param wrong which words are wrong
 * @param text what shows it
 * @param name who writes
 * @param credited given where the history may name them
 * @param contact how to reach them
 * @param website what people do not see and leave empty
 * @param opened the seal that the form carries
 */
record SuggestForm(String kind, String url, String wrong, String text, String name, String credited, String contact,
		String website, @Nullable String opened) {

	SuggestForm(@Nullable String kind, @Nullable String url, @Nullable String wrong, @Nullable String text,
			@Nullable String name, @Nullable String credited, @Nullable String contact, @Nullable String website,
			@Nullable String opened) {
		this.kind = Typed.text(kind);
		this.url = Typed.text(url);
		this.wrong = Typed.text(wrong);
		this.text = Typed.text(text);
		this.name = Typed.text(name);
		this.credited = Typed.text(credited);
		this.contact = Typed.text(contact);
		this.website = Typed.text(website);
		this.opened = opened;
	}

	Letter letter() {
		return new Letter(this.kind, this.url, this.wrong, this.text, this.name, !this.credited.isEmpty(),
				this.contact);
	}

}
