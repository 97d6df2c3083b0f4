package org.crossclaim.housekeeping.web;

import org.jspecify.annotations.Nullable;

/**
 * Another slug for a thing, as typed.
 *
 * @param to the slug
 * @param reason why
 */
record RenameForm(@Nullable String to, @Nullable String reason) {

	RenameForm {
		to = (to != null) ? to.strip() : "";
		reason = (reason != null) ? reason.replace("\0", "").strip() : "";
	}

	String slug() {
		return (this.to != null) ? this.to : "";
	}

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

}
