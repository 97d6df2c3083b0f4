package org.crossclaim.housekeeping.web;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done, as typed.
 *
 * @param reason the reason
 */
record ReasonForm(@Nullable String reason) {

	ReasonForm {
		reason = (reason != null) ? reason.replace("\0", "").strip() : "";
	}

	String text() {
		return (this.reason != null) ? this.reason : "";
	}

}
