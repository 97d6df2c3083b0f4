package org.crossclaim.capture.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.crossclaim.source.page.LinkState;
import org.crossclaim.source.page.SourceLink;
import org.jspecify.annotations.Nullable;

/**
 * What pages tell of the address of a source.
 *
 * @param slug the slug that the source goes by
 * @param link what became of it
 * @param looked when it was last looked at; absent in views of the past
 * @param lost the quotes that stood there and do no longer, by their hashes
 * @param copy the latest copy that shows what the source said
 * @param taken when that was taken
 */
record Told(String slug, SourceLink link, @Nullable Instant looked, List<String> lost, @Nullable UUID copy,
		@Nullable Instant taken) {

	LinkState state() {
		return this.link.state();
	}

	/** Nobody blames a server that we did not hear from. */
	boolean isWorthTelling() {
		return state() != LinkState.UNREACHABLE || this.link.status() != null;
	}

}
