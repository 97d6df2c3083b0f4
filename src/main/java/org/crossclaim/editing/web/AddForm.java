package org.crossclaim.editing.web;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page, as pasted, and what the page is to be compared with.
 *
 * @param url the address
 * @param dispute the slug of the dispute; empty for none
 */
record AddForm(String url, String dispute) {

	AddForm(@Nullable String url, @Nullable String dispute) {
		this.url = (url != null) ? url.strip() : "";
		this.dispute = (dispute != null) ? dispute.strip() : "";
	}

}
