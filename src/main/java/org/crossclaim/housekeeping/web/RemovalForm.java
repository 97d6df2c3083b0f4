package org.crossclaim.housekeeping.web;

import org.crossclaim.housekeeping.removal.Removing;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides, as typed.
 *
 * @param ground the class of ground
 * @param words the written ground
 * @param typed the slug, typed once more
 */
record RemovalForm(@Nullable String ground, @Nullable String words, @Nullable String typed) {

	RemovalForm {
		words = (words != null) ? words : "";
		typed = (typed != null) ? typed.strip() : "";
	}

	Removing.Decision decision() {
		return new Removing.Decision(this.ground, String.valueOf(this.words), String.valueOf(this.typed));
	}

}
