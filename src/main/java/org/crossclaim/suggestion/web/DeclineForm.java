package org.crossclaim.suggestion.web;

import org.jspecify.annotations.Nullable;

/**
 * That something is declined, as typed.
 *
 * @param reason why
 */
record DeclineForm(String reason) {

	DeclineForm(@Nullable String reason) {
		this.reason = Typed.text(reason);
	}

}
