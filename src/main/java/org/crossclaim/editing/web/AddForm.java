package org.crossclaim.editing.web;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page, as pasted.
 *
 * @param url the address
 */
record AddForm(String url) {

	AddForm(@Nullable String url) {
		this.url = (url != null) ? url.strip() : "";
	}

}
