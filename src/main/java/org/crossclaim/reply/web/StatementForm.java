package org.crossclaim.reply.web;

import org.crossclaim.reply.StatementLetter;
import org.jspecify.annotations.Nullable;

/**
 * A statement as typed.
 *
 * @param actor the slug of the actor for whom it speaks
 * @param text the statement
 * @param language its language
 * @param name who writes
 * @param capacity in which capacity
 * @param means how editors can check that
 * @param website what people do not see and leave empty
 * @param opened the seal that the form carries
 */
record StatementForm(String actor, String text, String language, String name, String capacity, String means,
		String website, @Nullable String opened) {

	StatementForm(@Nullable String actor, @Nullable String text, @Nullable String language, @Nullable String name,
			@Nullable String capacity, @Nullable String means, @Nullable String website, @Nullable String opened) {
		this.actor = typed(actor);
		this.text = typed(text);
		this.language = typed(language);
		this.name = typed(name);
		this.capacity = typed(capacity);
		this.means = typed(means);
		this.website = typed(website);
		this.opened = opened;
	}

	static StatementForm open(@Nullable String actor, String language) {
		return new StatementForm(actor, null, language, null, null, null, null, null);
	}

	StatementLetter letter() {
		return new StatementLetter(this.actor, this.text, this.language, this.name, this.capacity, this.means);
	}

	/** Without what the database cannot hold, and with one kind of line end. */
	static String typed(@Nullable String given) {
		return (given != null) ? given.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n') : "";
	}

}
