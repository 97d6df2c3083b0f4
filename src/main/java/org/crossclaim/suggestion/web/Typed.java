package org.crossclaim.suggestion.web;

import org.jspecify.annotations.Nullable;

/**
 * Text as browsers send it, made fit to be kept.
 */
final class Typed {

	private Typed() {
	}

	/** Without what the database cannot hold, and with one kind of line end. */
	static String text(@Nullable String given) {
		return (given != null) ? given.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n') : "";
	}

}
