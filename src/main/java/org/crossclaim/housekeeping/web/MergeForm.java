package org.crossclaim.housekeeping.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two things that turned out to be one, as typed.
 *
 * @param other the slug of the other
 * @param stays which address stays: {@code this} or {@code other}
 * @param names {@code yes} where the names of the one that goes become aliases
 * @param reason why
 * @param look given where only what would move is to be shown
 */
record MergeForm(@Nullable String other, @Nullable String stays, @Nullable String names, @Nullable String reason,
		@Nullable String look) {

	static final MergeForm EMPTY = new MergeForm("", "this", "yes", "", null);

	MergeForm {
		other = (other != null) ? other.strip() : "";
		stays = "other".equals(stays) ? "other" : "this";
		reason = (reason != null) ? reason.replace("\0", "").strip() : "";
	}

	boolean takesNames() {
		return "yes".equals(this.names);
	}

	boolean otherStays() {
		return "other".equals(this.stays);
	}

	boolean looks() {
		return this.look != null;
	}

	String slug() {
		return (this.other != null) ? this.other : "";
	}

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

	/** What is chosen, for the fields that draw choices. */
	List<String> chosen() {
		return takesNames() ? List.of(String.valueOf(this.stays), "yes") : List.of(String.valueOf(this.stays));
	}

}
